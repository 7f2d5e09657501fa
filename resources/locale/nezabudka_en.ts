<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Selected: %n</numerusform>
            <numerusform>Selected: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Re-plan %n contact</numerusform>
            <numerusform>Re-plan %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-planned: %n</source>
        <translation>
            <numerusform>Re-planned: %n</numerusform>
            <numerusform>Re-planned: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises counted as broken and made anew: %n</source>
        <translation>
            <numerusform>Promises counted as broken and made anew: %n</numerusform>
            <numerusform>Promises counted as broken and made anew: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done already and left as they are: %n</source>
        <translation>
            <numerusform>Done already and left as they are: %n</numerusform>
            <numerusform>Done already and left as they are: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Taken back: %n</numerusform>
            <numerusform>Taken back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n plan(s)?</source>
        <translation>
            <numerusform>Give up %n plan?</numerusform>
            <numerusform>Give up %n plans?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans given up: %n</source>
        <translation>
            <numerusform>Plans given up: %n</numerusform>
            <numerusform>Plans given up: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message numerus="yes">
        <source>Put %n client(s) on the board</source>
        <translation>
            <numerusform>Put %n client on the board</numerusform>
            <numerusform>Put %n clients on the board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s)</source>
        <translation>
            <numerusform>Assign %n client</numerusform>
            <numerusform>Assign %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>%n client chosen</numerusform>
            <numerusform>%n clients chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found and taken: %n client(s)</source>
        <translation>
            <numerusform>Found and taken: %n client</numerusform>
            <numerusform>Found and taken: %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignUndo</name>
    <message numerus="yes">
        <source>Assigned to %n client(s)</source>
        <translation>
            <numerusform>Assigned to %n client</numerusform>
            <numerusform>Assigned to %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n contact(s)</source>
        <translation>
            <numerusform>Taken back: %n contact</numerusform>
            <numerusform>Taken back: %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message numerus="yes">
        <source>Today %n more tries</source>
        <translation>
            <numerusform>Today %n more try</numerusform>
            <numerusform>Today %n more tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop: +%n client(s),</source>
        <translation>
            <numerusform>Drop: +%n client,</numerusform>
            <numerusform>Drop: +%n clients,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Late: %n</numerusform>
            <numerusform>Late: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Selected: %n</numerusform>
            <numerusform>Selected: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the clients</source>
        <translation>
            <numerusform>%n moved to the clients</numerusform>
            <numerusform>%n moved to the clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved back to the prospects</source>
        <translation>
            <numerusform>%n moved back to the prospects</numerusform>
            <numerusform>%n moved back to the prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {done} of %n, the others are not yours to change</source>
        <translation>
            <numerusform>Changed {done} of %n, the others are not yours to change</numerusform>
            <numerusform>Changed {done} of %n, the others are not yours to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsDialog</name>
    <message numerus="yes">
        <source>What becomes of the %n client(s)?</source>
        <translation>
            <numerusform>What becomes of the %n client?</numerusform>
            <numerusform>What becomes of the %n clients?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionStatus</name>
    <message numerus="yes">
        <source>Sending · left: %n</source>
        <translation>
            <numerusform>Sending · left: %n</numerusform>
            <numerusform>Sending · left: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection · not sent: %n</source>
        <translation>
            <numerusform>No connection · not sent: %n</numerusform>
            <numerusform>No connection · not sent: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message numerus="yes">
        <source>promises among them: %n</source>
        <translation>
            <numerusform>promises among them: %n</numerusform>
            <numerusform>promises among them: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with nothing planned and nobody calling</source>
        <translation>
            <numerusform>%n client with nothing planned and nobody calling</numerusform>
            <numerusform>%n clients with nothing planned and nobody calling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n</source>
        <translation>
            <numerusform>Marked: %n</numerusform>
            <numerusform>Marked: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-planned: %n</source>
        <translation>
            <numerusform>Re-planned: %n</numerusform>
            <numerusform>Re-planned: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises counted as broken and made anew: %n</source>
        <translation>
            <numerusform>Promises counted as broken and made anew: %n</numerusform>
            <numerusform>Promises counted as broken and made anew: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n</source>
        <translation>
            <numerusform>Planned: %n</numerusform>
            <numerusform>Planned: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with a reason: %n</source>
        <translation>
            <numerusform>Closed with a reason: %n</numerusform>
            <numerusform>Closed with a reason: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to the pool: %n</source>
        <translation>
            <numerusform>Given to the pool: %n</numerusform>
            <numerusform>Given to the pool: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders sent to their owners: %n</source>
        <translation>
            <numerusform>Reminders sent to their owners: %n</numerusform>
            <numerusform>Reminders sent to their owners: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Taken back: %n</numerusform>
            <numerusform>Taken back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Re-plan %n contact</numerusform>
            <numerusform>Re-plan %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with %n client(s)</source>
        <translation>
            <numerusform>Plan a call with %n client</numerusform>
            <numerusform>Plan calls with %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)?</source>
        <translation>
            <numerusform>Close %n client?</numerusform>
            <numerusform>Close %n clients?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCounts</name>
    <message numerus="yes">
        <source>Hot, %n day(s)</source>
        <translation>
            <numerusform>Hot, %n day</numerusform>
            <numerusform>Hot, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warm, %n day(s)</source>
        <translation>
            <numerusform>Warm, %n day</numerusform>
            <numerusform>Warm, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interested, and nothing is planned for %n day(s)</source>
        <translation>
            <numerusform>Interested, and nothing is planned for %n day</numerusform>
            <numerusform>Interested, and nothing is planned for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n minute(s) to the promise</source>
        <translation>
            <numerusform>less than %n minute to the promise</numerusform>
            <numerusform>less than %n minutes to the promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises among them: %n</source>
        <translation>
            <numerusform>promises among them: %n</numerusform>
            <numerusform>promises among them: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message numerus="yes">
        <source>at most %n a day for one person</source>
        <translation>
            <numerusform>at most %n a day for one person</numerusform>
            <numerusform>at most %n a day for one person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Next %n working day</numerusform>
            <numerusform>Next %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DismissalDialog</name>
    <message numerus="yes">
        <source>Dismiss and hand over %n client(s)</source>
        <translation>
            <numerusform>Dismiss and hand over %n client</numerusform>
            <numerusform>Dismiss and hand over %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNotCallDialog</name>
    <message numerus="yes">
        <source>Empty: %n day(s), as the list says</source>
        <translation>
            <numerusform>Empty: %n day, as the list says</numerusform>
            <numerusform>Empty: %n days, as the list says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoNotCallEntries</name>
    <message numerus="yes">
        <source>The first %n of more: search for the rest</source>
        <comment>entries</comment>
        <translation>
            <numerusform>The first %n of more: search for the rest</numerusform>
            <numerusform>The first %n of more: search for the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries: %n</source>
        <translation>
            <numerusform>Entries: %n</numerusform>
            <numerusform>Entries: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>undone</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone in your group: %n</source>
        <translation>
            <numerusform>Undone in your group: %n</numerusform>
            <numerusform>Undone in your group: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises overdue: %n</source>
        <translation>
            <numerusform>promises overdue: %n</numerusform>
            <numerusform>promises overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans undone: %n</source>
        <translation>
            <numerusform>plans undone: %n</numerusform>
            <numerusform>plans undone: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Where is the list of %n client(s) to be saved?</source>
        <translation>
            <numerusform>Where is the list of %n client to be saved?</numerusform>
            <numerusform>Where is the list of %n clients to be saved?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where is the list of %n contact(s) to be saved?</source>
        <translation>
            <numerusform>Where is the list of %n contact to be saved?</numerusform>
            <numerusform>Where is the list of %n contacts to be saved?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Save %n row</numerusform>
            <numerusform>Save %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>%n field changed meanwhile by {name}</numerusform>
            <numerusform>%n fields changed meanwhile by {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message numerus="yes">
        <source>Kept: %n file(s)</source>
        <translation>
            <numerusform>Kept: %n file</numerusform>
            <numerusform>Kept: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <comment>clients</comment>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPopup</name>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>Overdue: %n</numerusform>
            <numerusform>Overdue: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n</source>
        <translation>
            <numerusform>While you were away: %n</numerusform>
            <numerusform>While you were away: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Snooze %n min</numerusform>
            <numerusform>Snooze %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>Who takes over these %n client(s)?</source>
        <translation>
            <numerusform>Who takes over this %n client?</numerusform>
            <numerusform>Who takes over these %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Hand over %n client</numerusform>
            <numerusform>Hand over %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over</source>
        <translation>
            <numerusform>%n client handed over</numerusform>
            <numerusform>%n clients handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n client is back with the former owner</numerusform>
            <numerusform>%n clients are back with their former owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverPane</name>
    <message numerus="yes">
        <source>%n client(s) of the list are not there any more</source>
        <translation>
            <numerusform>%n client of the list is not there any more</numerusform>
            <numerusform>%n clients of the list are not there any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) would have nobody to keep them</source>
        <translation>
            <numerusform>%n promise would have nobody to keep it</numerusform>
            <numerusform>%n promises would have nobody to keep them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heir(s) work in another group, the clients go there</source>
        <translation>
            <numerusform>%n heir works in another group, the clients go there</numerusform>
            <numerusform>%n heirs work in another group, the clients go there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverUndo</name>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n client is back with the former owner</numerusform>
            <numerusform>%n clients are back with their former owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>calls for help</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseCounts</name>
    <message numerus="yes">
        <source>%n time(s) at most</source>
        <translation>
            <numerusform>%n time at most</numerusform>
            <numerusform>%n times at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Not saved yet: %n</numerusform>
            <numerusform>Not saved yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>Add %n day</numerusform>
            <numerusform>Add %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n new day</numerusform>
            <numerusform>%n new days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a day</source>
        <translation>
            <numerusform>%n row without a day</numerusform>
            <numerusform>%n rows without a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than once</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n more than once</numerusform>
            <numerusform>%n more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a whole number</source>
        <translation>
            <numerusform>%n row without a whole number</numerusform>
            <numerusform>%n rows without a whole number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Add %n number</numerusform>
            <numerusform>Add %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added</source>
        <translation>
            <numerusform>%n number added</numerusform>
            <numerusform>%n numbers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added</source>
        <translation>
            <numerusform>%n day added</numerusform>
            <numerusform>%n days added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>%n row checked</numerusform>
            <numerusform>%n rows checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s) to mend</source>
        <translation>
            <numerusform>Save %n row to mend</numerusform>
            <numerusform>Save %n rows to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n row(s)</source>
        <translation>
            <numerusform>Load %n row</numerusform>
            <numerusform>Load %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %n row(s)</source>
        <translation>
            <numerusform>Loading %n row</numerusform>
            <numerusform>Loading %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) loaded</source>
        <translation>
            <numerusform>%n client loaded</numerusform>
            <numerusform>%n clients loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed</source>
        <translation>
            <numerusform>%n client removed</numerusform>
            <numerusform>%n clients removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) as before</source>
        <translation>
            <numerusform>%n client as before</numerusform>
            <numerusform>%n clients as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) kept, because somebody has worked with them since</source>
        <translation>
            <numerusform>%n client kept, because somebody has worked with it since</numerusform>
            <numerusform>%n clients kept, because somebody has worked with them since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it added will be removed.</source>
        <translation>
            <numerusform>%n client that it added will be removed.</numerusform>
            <numerusform>%n clients that it added will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it completed will be as before.</source>
        <translation>
            <numerusform>%n client that it completed will be as before.</numerusform>
            <numerusform>%n clients that it completed will be as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n row(s) saved in {file}</source>
        <translation>
            <numerusform>%n row saved in {file}</numerusform>
            <numerusform>%n rows saved in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemPopup</name>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Snooze %n min</numerusform>
            <numerusform>Snooze %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message numerus="yes">
        <source>Plans saved: %n</source>
        <translation>
            <numerusform>Plans saved: %n</numerusform>
            <numerusform>Plans saved: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookalikesDialog</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Not sent: %n</source>
        <translation>
            <numerusform>Not sent: %n</numerusform>
            <numerusform>Not sent: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassDialog</name>
    <message numerus="yes">
        <source>What is to be set at %n client(s)?</source>
        <translation>
            <numerusform>What is to be set at %n client?</numerusform>
            <numerusform>What is to be set at %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is planned with %n client(s)?</source>
        <translation>
            <numerusform>What is planned with %n client?</numerusform>
            <numerusform>What is planned with %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why must %n client(s) not be called?</source>
        <translation>
            <numerusform>Why must %n client not be called?</numerusform>
            <numerusform>Why must %n clients not be called?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n client(s) closed?</source>
        <translation>
            <numerusform>Why are %n client closed?</numerusform>
            <numerusform>Why are %n clients closed?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who takes over %n client(s)?</source>
        <translation>
            <numerusform>Who takes over %n client?</numerusform>
            <numerusform>Who takes over %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Into which pool go %n client(s)?</source>
        <translation>
            <numerusform>Into which pool go %n client?</numerusform>
            <numerusform>Into which pool go %n clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Change %n client</numerusform>
            <numerusform>Change %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan with %n client(s)</source>
        <translation>
            <numerusform>Plan with %n client</numerusform>
            <numerusform>Plan with %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop calling %n client(s)</source>
        <translation>
            <numerusform>Stop calling %n client</numerusform>
            <numerusform>Stop calling %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)</source>
        <translation>
            <numerusform>Close %n client</numerusform>
            <numerusform>Close %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Hand over %n client</numerusform>
            <numerusform>Hand over %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n client(s) into the pool</source>
        <translation>
            <numerusform>Put %n client into the pool</numerusform>
            <numerusform>Put %n clients into the pool</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MassWords</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with {done} of %n client(s)</source>
        <translation>
            <numerusform>Done with {done} of %n client</numerusform>
            <numerusform>Done with {done} of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: {done} of %n client(s)</source>
        <translation>
            <numerusform>Put back: {done} of %n client</numerusform>
            <numerusform>Put back: {done} of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>%n passed over</numerusform>
            <numerusform>%n passed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were not reached</source>
        <translation>
            <numerusform>%n client was not reached</numerusform>
            <numerusform>%n clients were not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n number(s) that both have will be there once</source>
        <translation>
            <numerusform>%n number that both have will be there once</numerusform>
            <numerusform>%n numbers that both have will be there once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message numerus="yes">
        <source>Skipped today: %n</source>
        <translation>
            <numerusform>Skipped today: %n</numerusform>
            <numerusform>Skipped today: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherTimeDialog</name>
    <message numerus="yes">
        <source>Remind of %n item(s) at another time</source>
        <translation>
            <numerusform>Remind of %n item at another time</numerusform>
            <numerusform>Remind of %n items at another time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message numerus="yes">
        <source>%n client(s) in the pool</source>
        <translation>
            <numerusform>%n client in the pool</numerusform>
            <numerusform>%n clients in the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>{name} is dismissed, %n client(s) handed over</source>
        <translation>
            <numerusform>{name} is dismissed, %n client handed over</numerusform>
            <numerusform>{name} is dismissed, %n clients handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message numerus="yes">
        <source>Birthday in %n days</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>%n field changed meanwhile by {name}</numerusform>
            <numerusform>%n fields changed meanwhile by {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Not saved yet: %n</numerusform>
            <numerusform>Not saved yet: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n. Ctrl+S saves, Esc again forgets them</source>
        <translation>
            <numerusform>Not saved yet: %n. Ctrl+S saves, Esc again forgets them</numerusform>
            <numerusform>Not saved yet: %n. Ctrl+S saves, Esc again forgets them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Left out: %n client(s)</source>
        <translation>
            <numerusform>Left out: %n client</numerusform>
            <numerusform>Left out: %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) get another owner</source>
        <translation>
            <numerusform>%n client gets another owner</numerusform>
            <numerusform>%n clients get another owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>All %n</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message numerus="yes">
        <source>%n reminder(s) waiting</source>
        <translation>
            <numerusform>%n reminder waiting</numerusform>
            <numerusform>%n reminders waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemindersWindow</name>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Snooze %n min</numerusform>
            <numerusform>Snooze %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises %n</source>
        <translation>
            <numerusform>Promises %n</numerusform>
            <numerusform>Promises %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meetings %n</source>
        <translation>
            <numerusform>Meetings %n</numerusform>
            <numerusform>Meetings %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From lead %n</source>
        <translation>
            <numerusform>From lead %n</numerusform>
            <numerusform>From lead %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n</source>
        <translation>
            <numerusform>Marked %n</numerusform>
            <numerusform>Marked %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message numerus="yes">
        <source>Save, %n more</source>
        <comment>results</comment>
        <translation>
            <numerusform>Save, %n more</numerusform>
            <numerusform>Save, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message numerus="yes">
        <source>At clients who are with others now: %n. The figure stays, the rows are not shown</source>
        <translation>
            <numerusform>At clients who are with others now: %n. The figure stays, the rows are not shown</numerusform>
            <numerusform>At clients who are with others now: %n. The figure stays, the rows are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilencePane</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Nezabudka: %n reminder(s)</source>
        <translation>
            <numerusform>Nezabudka: %n reminder</numerusform>
            <numerusform>Nezabudka: %n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>moved %n time</numerusform>
            <numerusform>moved %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>More than %n min late is seen by your lead</source>
        <translation>
            <numerusform>More than %n min late is seen by your lead</numerusform>
            <numerusform>More than %n min late is seen by your lead</numerusform>
        </translation>
    </message>
</context>
</TS>
