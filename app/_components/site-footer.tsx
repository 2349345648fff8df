import styles from './site.module.css'

export const SiteFooter = () => (
  <footer className={`caption ${styles.footer}`}>
    <span>Every figure comes from the content pack or a game</span>
    <span>Fashion-MNIST, Zalando Research, MIT</span>
  </footer>
)
