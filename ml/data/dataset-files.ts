/**
 * The four files of Fashion-MNIST in their published order, with the MD5 its README gives for each .gz and the time in its
 * gzip header (seconds since 1970).
 */
export const DATASET_FILES = [
  { name: 'train-images-idx3-ubyte.gz', md5: '8d4fb7e6c68d591d4c3dfef9ec88bf0d', packedAt: 1_504_176_606 },
  { name: 'train-labels-idx1-ubyte.gz', md5: '25c81989df183df01b3e8a0aad5dffbe', packedAt: 1_504_176_606 },
  { name: 't10k-images-idx3-ubyte.gz', md5: 'bef4ecab320f06d8554ea6380940ec79', packedAt: 1_504_176_627 },
  { name: 't10k-labels-idx1-ubyte.gz', md5: 'bb300cfdad3c16e7a12a480ee83cd310', packedAt: 1_504_176_627 },
] as const

export type DatasetFile = (typeof DATASET_FILES)[number]

export const DATASET_URL = 'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'
export const DEBIAN_FOLDER = '/usr/share/datasets/fashion-mnist'
