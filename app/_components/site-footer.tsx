import styles from './site.module.css'

export const SiteFooter = () => (
  <footer className={`caption ${styles.footer}`}>
    <span>Figures on every page are recomputed from the models in the box</span>
    <span>Fashion-MNIST, Zalando Research, MIT</span>
  </footer>
)
