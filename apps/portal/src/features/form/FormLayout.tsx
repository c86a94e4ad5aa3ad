import { Outlet } from 'react-router';
import '../../pages.css';

/** Around the pages of the form. */
export default function FormLayout() {
  return <Outlet />;
}
