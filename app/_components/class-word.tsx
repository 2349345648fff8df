import { Fragment } from 'react'

/** A class's name in large type, which may break behind its slash; on its own a browser breaks `T-shirt/top` anywhere else. */
export const ClassWord = ({ children }: { children: string }) =>
  children.split('/').map((part, i) => (
    <Fragment key={part}>
      {i > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </Fragment>
  ))
