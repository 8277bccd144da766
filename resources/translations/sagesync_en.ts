<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n cures that run {run} had not come to are given up</source>
        <translation>
            <numerusform>%n cure that run {run} had not come to is given up</numerusform>
            <numerusform>%n cures that run {run} had not come to are given up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoices in Vtiger have no date and belong to no period</source>
        <translation>
            <numerusform>%n invoice in Vtiger has no date and belongs to no period</numerusform>
            <numerusform>%n invoices in Vtiger have no date and belong to no period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more PDFs of Sage follow with the next syncs.</source>
        <translation>
            <numerusform>%n more PDF of Sage follows with the next sync.</numerusform>
            <numerusform>%n more PDFs of Sage follow with the next syncs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more differences</source>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</source>
        <translation>
            <numerusform>%n new invoice is in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</numerusform>
            <numerusform>%n new invoices are in Sage, but the Invoices module is switched off, so they were not synced. Switch Invoices on under Modules to sync them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its records were undone by run {run} before</source>
        <translation>
            <numerusform>%n of its records was undone by run {run} before</numerusform>
            <numerusform>%n of its records were undone by run {run} before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes of the preview were not made: the records are not as they were shown.</source>
        <translation>
            <numerusform>%n write of the preview was not made: the record is not as it was shown.</numerusform>
            <numerusform>%n writes of the preview were not made: the records are not as they were shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer came within %n minutes</source>
        <translation>
            <numerusform>No answer came within %n minute</numerusform>
            <numerusform>No answer came within %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
