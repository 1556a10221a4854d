import './organisation.css'

import { ContactForm } from './ContactForm'
import { ContractForm } from './ContractForm'
import { IdentityForm } from './IdentityForm'
import { LogoForm } from './LogoForm'

/** Everything the association says of itself, part by part; each part is saved on its own. */
export function OrganisationForm() {
  return (
    <>
      <IdentityForm />
      <ContactForm />
      <LogoForm />
      <ContractForm />
    </>
  )
}
