/**
 * The 353 duties that the first five policies lay on an organisation, by the ids that test titles carry in brackets, such as
 * `[NAM-7.5a]`: Not Alone Mentoring, 1-2-1 Mentors, Milestone Mentoring, Alumah, One Million Mentors. Numbers follow the
 * policy's own clauses; where it has none, the letters name the part (S: its numbered steps, UPC: persistent complainants).
 */
export const obligations = {
  NAM: ids(
    'NAM',
    `
    1.0a 1.0b 1.0c 1.0d 2.1 2.2a 2.2b 2.2c 2.2d 2.3a 2.3b 2.3c 2.3d 2.3e 2.3f 3.1 3.2 4.1 4.2 4.3a 4.3b 5.1 5.2
    6.1a 6.1b 6.1c 6.2 6.3a 6.3b 6.4a 6.4b 7.1a 7.1b 7.2a 7.2b 7.3a 7.3b 7.4 7.5a 7.5b 8.1a 8.1b 8.2a
    8.2b 8.2c 8.4a 8.4b 8.4c 8.5a 8.5b 8.5c 9.1a 9.1b 10.1a 10.1b 10.1c 10.1d 10.1e 10.2 11.1 11.2 META
    FORM-1 FORM-2 FORM-3 FORM-4 FORM-5 FORM-6 FORM-7 FORM-8 FORM-9 FORM-10 FORM-11 FORM-12 FORM-13
    FORM-14 FORM-15 FORM-16 FORM-17 FORM-18 FORM-19
  `,
  ),
  OTO: ids(
    'OTO',
    `
    INT-1 INT-2 INT-3 INT-4 CON-1 CON-2 CON-3 FORM-1 FORM-2 PRIN-1 PRIN-2 PRIN-3 PRIN-4 PRIN-5 PRIN-6
    PRIN-7 PRIN-8 PRIN-9 PRIN-10 PRIN-9R POL-0 POL-1 STD-1 STD-2 STD-3 STD-4 STD-5 STD-6 DIR-1 DIR-2
    DIR-3 DIR-4 DIR-5 DIR-6 DIR-7 DIR-8 DIR-9 DIR-10 FP-1 FP-2 FP-3 FP-4 FP-5 WHO-1 AIM-1 MON-1 MON-2
    MON-3 MON-4 MON-5 MON-6 MON-7 MON-8 MON-9 MON-10 MON-11 UPH-1 UPH-2 UPH-3 UPH-4 PUB-1 PUB-2 PUB-3
    PUB-4 CONF-1 CONF-2 CONF-3 ACC-1 ACC-2 ACC-3 ACC-4 ACC-5 TBS-1 TBS-2 TBS-3 CHG-1 CHG-2 CHG-3 3PA-1
    3PA-2 S1a S1b S2a S2b S3 S4a S4b S5a S5b S6 S7a S7b S8a S8b S9a S9b S10a S10b S10c S10d S12a S12b
    S12c S12d S13a S13b S14a S14b S15a S15b S16a S16b SUM-1 SUM-2 SEP-1 SEP-2 SEP-3 SEP-4 SEP-5 SEP-6
    SPK-1 SPK-2 HEAR-1 HEAR-2 HEAR-3 HEAR-4 HEAR-5 HEAR-6 HEAR-7 DEC-1 DEC-2 DEC-3 DEC-4 CYP-1 CYP-2
    CYP-3 CYP-4 CYP-5 CYP-6 CYP-7 REV-1
  `,
  ),
  MM: ids(
    'MM',
    `
    META 1a 1b 1c 1d 1e 1f 1g 2a 2b 2c 3a 3b 3c 3d 3e 3f 4a 4b S1a S1b S1c S1d S1e S1f S1g S1h S1i S1j
    S1k S2a S2b 5a 5b 5c 5d 6
  `,
  ),
  ALU: ids(
    'ALU',
    `
    UI-1 UI-2 1a 1b 1c 1d 2a 2b 2c 2d 3a 3b 3c 3.2a 3.2b 3.2c 3.2d 3.2e 3.2f 3.3a 3.3b 3.4a 3.4b 3.4c
    3.4d 3.4e 3.5a 3.5b 3.5c 3.6a 3.6b 3.2g
  `,
  ),
  '1MM': ids(
    '1MM',
    `
    P1 P2 P3 P4 SC1 SC2 SC3 INF1 INF2 1a 1b 1b2 1c 1d 1e 1f 1g 1h 1i 1j 1k 1l 1m 1n 1o 1p 1q 2a 2b CL1
    CL2 CL3 CL4 CL5 CL6 EX1 EX2 EX3 EX4 UPC1 UPC2 UPC3 UPC4 UPC5 UPC6a UPC6b UPC6c UPC6d UPC7 UPC8 UPC9
    UPC10 UPC11 UPC12 UPC13 CF1 CF2 CF3 CF4 CF5 REV UI
  `,
  ),
} as const;

function ids(policy: string, clauses: string): readonly string[] {
  return clauses
    .trim()
    .split(/\s+/)
    .map((clause) => `${policy}-${clause}`);
}
