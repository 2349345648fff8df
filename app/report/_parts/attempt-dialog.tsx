'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ErrorCode, HomeworkAttempt, Result } from '../../../contracts/index.ts'
import { Button } from '../../_components/button.tsx'
import { ConfirmDialog } from '../../host/[code]/confirm.tsx'
import { Modal } from '../../host/[code]/modal.tsx'
import dialog from '../../host/[code]/player-dialog.module.css'
import report from './report.module.css'

/** What the host can do about one attempt. */
export interface AttemptDeeds {
  onRename: (attemptId: string, nickname: string) => Promise<Result<null>>
  onRemove: (attemptId: string) => void
}

interface Props extends AttemptDeeds {
  attempt: HomeworkAttempt
  onClose: () => void
}

/** Another name for an attempt, or none of it left. */
export const AttemptDialog = ({ attempt, onRename, onRemove, onClose }: Props) => {
  const { attemptId, nickname } = attempt
  const texts = useTranslations('assign')
  const refusals = useTranslations('refusals')
  const [draft, setDraft] = useState(nickname)
  const [trouble, setTrouble] = useState<ErrorCode | null>(null)
  const [removing, setRemoving] = useState(false)
  if (removing)
    return (
      <ConfirmDialog
        question={texts('removeQuestion', { name: nickname })}
        yes={texts('yesRemove')}
        no={texts('noRemove')}
        onYes={() => onRemove(attemptId)}
        onClose={onClose}
      />
    )
  const rename = async (event: FormEvent) => {
    event.preventDefault()
    const done = await onRename(attemptId, draft)
    if (done.ok) onClose()
    else setTrouble(done.error.code)
  }
  return (
    <Modal label={nickname} onClose={onClose}>
      <p className={`headline ${dialog.title}`}>{nickname}</p>
      <form className={dialog.rename} onSubmit={(event) => void rename(event)}>
        <label className={dialog.field}>
          <span className="caption">{texts('head.name')}</span>
          <input value={draft} maxLength={60} onChange={({ target }) => setDraft(target.value)} />
        </label>
        <Button type="submit" variant="primary" disabled={draft === nickname}>
          {texts('rename')}
        </Button>
      </form>
      {trouble && (
        <p role="alert" className={report.trouble}>
          {refusals(trouble)}
        </p>
      )}
      <div className={dialog.actions}>
        <Button onClick={onClose}>{texts('close')}</Button>
        <Button onClick={() => setRemoving(true)}>{texts('remove')}</Button>
      </div>
    </Modal>
  )
}
