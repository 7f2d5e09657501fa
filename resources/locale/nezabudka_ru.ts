<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Office, sales department</source>
        <translation>Офис, отдел продаж</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Your administrator knows it. A whole address of the form postgresql://… works too</source>
        <translation>Его знает администратор. Подойдёт и полный адрес вида postgresql://…</translation>
    </message>
    <message>
        <source>Which server to add?</source>
        <translation>Какой сервер добавить?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Адрес не указан</translation>
    </message>
</context>
<context>
    <name>Brand</name>
    <message>
        <source>Nezabudka</source>
        <translation>Незабудка</translation>
    </message>
    <message>
        <source>No client is forgotten.</source>
        <translation>Ни один клиент не забыт.</translation>
    </message>
    <message>
        <source>No promise is lost.</source>
        <translation>Ни одно обещание не потеряно.</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обещания в срок</translation>
    </message>
    <message>
        <source>A reminder before the hour, with what was agreed</source>
        <translation>Напомним заранее и покажем, о чём договорились</translation>
    </message>
    <message>
        <source>The whole shift by keyboard</source>
        <translation>Вся смена с клавиатуры</translation>
    </message>
    <message>
        <source>Enter calls, a digit files the outcome and goes on</source>
        <translation>Enter звонит, цифра ставит итог и ведёт дальше</translation>
    </message>
    <message>
        <source>The client stays with the firm</source>
        <translation>Клиент не уйдёт с менеджером</translation>
    </message>
    <message>
        <source>History and plans are handed over whole</source>
        <translation>История и планы передаются целиком</translation>
    </message>
    <message>
        <source>Version {version} · workstation of the sales department</source>
        <translation>Версия {version} · рабочее место отдела продаж</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Call, end</source>
        <translation>Позвонить, завершить</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Undo the outcome</source>
        <translation>Отменить итог</translation>
    </message>
    <message>
        <source>What follows the outcome</source>
        <translation>Что после итога</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>Выйти из поля</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Kept on this PC until the line is back: {outcome}</source>
        <translation>Нет связи. Итог сохранён здесь: {outcome}</translation>
    </message>
    <message>
        <source>Filed into the history: the client was handed over meanwhile</source>
        <translation>Записано в историю: клиента тем временем передали</translation>
    </message>
    <message>
        <source>Sale filed: {client} is a client now</source>
        <translation>Продажа записана: {client} теперь клиент</translation>
    </message>
    <message>
        <source>Outcome filed: {outcome}, next {time}</source>
        <translation>Итог записан: {outcome}, дальше {time}</translation>
    </message>
    <message>
        <source>Outcome filed: {outcome}</source>
        <translation>Итог записан: {outcome}</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Нет номера, на который можно позвонить</translation>
    </message>
    <message>
        <source>Do not call: on the do-not-call list for good</source>
        <translation>Не звонить: в списке навсегда</translation>
    </message>
    <message>
        <source>Do not call: on the do-not-call list until {date}</source>
        <translation>Не звонить: в списке до {date}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The outcome is taken back. Say how the call ended</source>
        <translation>Итог отменён. Скажите, чем закончился звонок</translation>
    </message>
    <message>
        <source>Counts as a sale.</source>
        <translation>Засчитается как продажа.</translation>
    </message>
    <message>
        <source>Counts as a meeting.</source>
        <translation>Засчитается как встреча.</translation>
    </message>
    <message>
        <source>Counts as an effective talk and an interest.</source>
        <translation>Засчитается как результативный разговор и интерес.</translation>
    </message>
    <message>
        <source>Counts as an effective talk.</source>
        <translation>Засчитается как результативный разговор.</translation>
    </message>
    <message>
        <source>Counts as an answered call.</source>
        <translation>Засчитается как дозвон.</translation>
    </message>
    <message>
        <source>Counts as a dial.</source>
        <translation>Засчитается как звонок.</translation>
    </message>
    <message>
        <source>Try {number} of {cap}</source>
        <translation>Попытка {number} из {cap}</translation>
    </message>
    <message>
        <source>Promised for {time}.</source>
        <translation>Обещано на {time}.</translation>
    </message>
    <message>
        <source>The prospect becomes a client. Next contact {time}</source>
        <translation>Станет клиентом. Следующий контакт {time}</translation>
    </message>
    <message>
        <source>Next contact {time}, the client stays with you</source>
        <translation>Следующий контакт {time}, клиент останется у вас</translation>
    </message>
    <message>
        <source>Say when to meet</source>
        <translation>Скажите, когда встреча</translation>
    </message>
    <message>
        <source>Say when to call</source>
        <translation>Скажите, когда звонить</translation>
    </message>
    <message>
        <source>Choose the reason by its digit</source>
        <translation>Выберите причину цифрой</translation>
    </message>
    <message>
        <source>The client&apos;s next number comes at once</source>
        <translation>Сразу перейдём к следующему номеру</translation>
    </message>
    <message>
        <source>The prospect becomes a client, its whole history stays</source>
        <translation>Станет клиентом, вся история сохранится</translation>
    </message>
    <message>
        <source>Task “{task}” for {due}, then a call {time}</source>
        <translation>Задача «{task}» на {due}, затем звонок {time}</translation>
    </message>
    <message>
        <source>Comes back {time}</source>
        <translation>Вернётся: {time}</translation>
    </message>
    <message>
        <source>Next call {time}.</source>
        <translation>Следующий звонок {time}.</translation>
    </message>
    <message>
        <source>This was the last try of {cap}: the client leaves the queue</source>
        <translation>Это последняя попытка из {cap}: клиент уйдёт из очереди</translation>
    </message>
    <message>
        <source>Lost for good: the client leaves the queue</source>
        <translation>Отказ окончательный: клиент уйдёт из очереди</translation>
    </message>
    <message>
        <source>No other number: the client waits for a right one</source>
        <translation>Других номеров нет: клиент ждёт верного</translation>
    </message>
    <message>
        <source>All plans are cancelled, nobody will call any more</source>
        <translation>Все планы отменятся, звонить больше не будем</translation>
    </message>
    <message>
        <source>Promised {time}, late by {late}</source>
        <translation>Обещано {time}, опоздание {late}</translation>
    </message>
    <message>
        <source>Promised {time}, on time</source>
        <translation>Обещано {time}, в срок</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обещано {time}</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Попытка {number}</translation>
    </message>
    <message>
        <source>Attempt {number} of {cap}</source>
        <translation>Попытка {number} из {cap}</translation>
    </message>
    <message>
        <source>After the outcome: stay</source>
        <translation>После итога: остаться</translation>
    </message>
    <message>
        <source>After the outcome: the next client</source>
        <translation>После итога: следующий клиент</translation>
    </message>
    <message>
        <source>After the outcome: the next client, dialled</source>
        <translation>После итога: следующий клиент и набор</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>The client did not load</source>
        <translation>Клиент не загрузился</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Сейчас никому не звоните</translation>
    </message>
    <message>
        <source>Choose a client in your day and press Enter</source>
        <translation>Выберите клиента в своём дне и нажмите Enter</translation>
    </message>
    <message>
        <source>To my day</source>
        <translation>К моему дню</translation>
    </message>
    <message>
        <source>First the outcome of this call: one digit, 1 to 0</source>
        <translation>Сначала итог этого звонка: одна цифра, от 1 до 0</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>The client did not load</source>
        <translation>Клиент не загрузился</translation>
    </message>
    <message>
        <source>Find one by name or number with Ctrl+K</source>
        <translation>Найдите по имени или номеру: Ctrl+K</translation>
    </message>
    <message>
        <source>No client is open</source>
        <translation>Ни один клиент не открыт</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Изменения не сохранены: Ctrl+S сохранит, «Не менять» отбросит</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, отправится само</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>calling hours</source>
        <translation>рабочее время</translation>
    </message>
    <message>
        <source>outside calling hours</source>
        <translation>нерабочее время</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>сейчас {time}</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>часовой пояс неизвестен</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>The client asked not to be called</source>
        <translation>Клиент просил не звонить</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Нет номера, на который можно позвонить</translation>
    </message>
    <message>
        <source>Importance {grade}</source>
        <translation>Важность {grade}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Out of work</source>
        <translation>Не в работе</translation>
    </message>
</context>
<context>
    <name>ConnectionStatus</name>
    <message>
        <source>Online · all saved</source>
        <translation>В сети · всё сохранено</translation>
    </message>
    <message numerus="yes">
        <source>Sending · left: %n</source>
        <translation>
            <numerusform>Отправляем · осталось: %n</numerusform>
            <numerusform>Отправляем · осталось: %n</numerusform>
            <numerusform>Отправляем · осталось: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection · not sent: %n</source>
        <translation>
            <numerusform>Нет связи · не отправлено: %n</numerusform>
            <numerusform>Нет связи · не отправлено: %n</numerusform>
            <numerusform>Нет связи · не отправлено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection · all saved</source>
        <translation>Нет связи · всё сохранено</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Error in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Отчёт об ошибке</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе что-то пошло не так</translation>
    </message>
    <message>
        <source>What you typed is kept. The report below holds no phone numbers and no passwords</source>
        <translation>Введённое сохранено. В отчёте ниже нет ни номеров, ни паролей</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>DayCounts</name>
    <message numerus="yes">
        <source>Hot, %n day(s)</source>
        <translation>
            <numerusform>Горячий, %n день</numerusform>
            <numerusform>Горячий, %n дня</numerusform>
            <numerusform>Горячий, %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warm, %n day(s)</source>
        <translation>
            <numerusform>Тёплый, %n день</numerusform>
            <numerusform>Тёплый, %n дня</numerusform>
            <numerusform>Тёплый, %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interested, and nothing is planned for %n day(s)</source>
        <translation>
            <numerusform>Интерес есть, но %n день ничего не запланировано</numerusform>
            <numerusform>Интерес есть, но %n дня ничего не запланировано</numerusform>
            <numerusform>Интерес есть, но %n дней ничего не запланировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n minute(s) to the promise</source>
        <translation>
            <numerusform>до обещания меньше %n минуты</numerusform>
            <numerusform>до обещания меньше %n минут</numerusform>
            <numerusform>до обещания меньше %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises among them: %n</source>
        <translation>
            <numerusform>из них обещаний: %n</numerusform>
            <numerusform>из них обещаний: %n</numerusform>
            <numerusform>из них обещаний: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>My day in figures</source>
        <translation>Мой день в цифрах</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Дозвоны</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обещания в срок</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a date</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>{day} · {time} · the tick is the plan by now</source>
        <translation>{day} · {time} · черта на шкале: план к этому часу</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Доброе утро, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Добрый день, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Добрый вечер, {name}</translation>
    </message>
    <message>
        <source>of {plan}</source>
        <translation>из {plan}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>per cent</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>none was due today</source>
        <translation>на сегодня не было</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n нарушено</numerusform>
            <numerusform>%n нарушено</numerusform>
            <numerusform>%n нарушено</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>It is {time} at the client&apos;s, outside calling hours. F5 again to call all the same</source>
        <translation>У клиента {time}, нерабочее время. F5 ещё раз, чтобы всё же позвонить</translation>
    </message>
    <message>
        <source>It is {time} at the client&apos;s, calls are welcome from {opens}. F5 again to call all the same</source>
        <translation>У клиента {time}, звонить можно с {opens}. F5 ещё раз, чтобы всё же позвонить</translation>
    </message>
    <message>
        <source>No program for calls here. {number} is copied, paste it into your phone program</source>
        <translation>Программы для звонков нет. {number} скопирован, вставьте его в свою телефонную программу</translation>
    </message>
    <message>
        <source>After the outcome of this number the next one: {number}</source>
        <translation>После итога по этому номеру следующий: {number}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This login is closed. Ask your administrator</source>
        <translation>Этот логин закрыт. Обратитесь к администратору</translation>
    </message>
    <message>
        <source>This is already done or cancelled</source>
        <translation>Это уже сделано или отменено</translation>
    </message>
    <message>
        <source>The server address cannot be read: {reason}</source>
        <translation>Адрес сервера не читается: {reason}</translation>
    </message>
    <message>
        <source>The field “{field}” {trouble}</source>
        <translation>Поле «{field}»: {trouble}</translation>
    </message>
    <message>
        <source>This line is not understood: {reason}</source>
        <translation>Эта строка непонятна: {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a base: small Latin letters, digits and _ only</source>
        <translation>База не может называться «{name}»: только строчные латинские буквы, цифры и _</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the built-in database for too long; try again</source>
        <translation>Другая программа слишком долго запускает или останавливает встроенную базу; повторите</translation>
    </message>
    <message>
        <source>The built-in database server is not installed: nothing found in {folder}</source>
        <translation>Встроенный сервер базы не установлен: в папке {folder} ничего нет</translation>
    </message>
    <message>
        <source>The built-in database could not be prepared in {folder}: {reason}</source>
        <translation>Встроенную базу не удалось подготовить в {folder}: {reason}</translation>
    </message>
    <message>
        <source>The built-in database in {folder} did not start; the program&apos;s log says why</source>
        <translation>Встроенная база в {folder} не запустилась; причина в журнале программы</translation>
    </message>
    <message>
        <source>The built-in database in {folder} did not stop; the program&apos;s log says why</source>
        <translation>Встроенная база в {folder} не остановилась; причина в журнале программы</translation>
    </message>
    <message>
        <source>The data in {folder} belong to PostgreSQL {data}, the installed server is PostgreSQL {server}</source>
        <translation>Данные в {folder} от PostgreSQL {data}, а установлен PostgreSQL {server}</translation>
    </message>
    <message>
        <source>Someone else is changing this right now. Try again</source>
        <translation>Кто-то меняет это прямо сейчас. Повторите</translation>
    </message>
    <message>
        <source>Row {row} holds a cell of more than {limit} letters: it cannot be a list of firms</source>
        <translation>В строке {row} ячейка длиннее {limit} знаков: это не список фирм</translation>
    </message>
    <message>
        <source>No column holds names or phones: say which one does</source>
        <translation>Нет колонки с именами или телефонами: укажите её</translation>
    </message>
    <message>
        <source>The server did not confirm the save. It is sent again by itself</source>
        <translation>Сервер не подтвердил сохранение. Отправим ещё раз сами</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>The file is damaged or not complete: open it in a spreadsheet program and save it again</source>
        <translation>Файл повреждён или неполный: откройте его в табличном редакторе и сохраните заново</translation>
    </message>
    <message>
        <source>This was already sent with other content, so it was not saved again</source>
        <translation>Это уже отправлено с другим содержанием, поэтому повторно не сохранено</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>В файле ничего нет</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or this account may not read it</source>
        <translation>Файл не открывается: его нет, или у вас нет права его читать</translation>
    </message>
    <message>
        <source>This entry was kept by another version of the program and cannot be sent: {reason}</source>
        <translation>Эту запись сделала другая версия программы, отправить её нельзя: {reason}</translation>
    </message>
    <message>
        <source>The import was cancelled, nothing was loaded</source>
        <translation>Импорт отменён, ничего не загружено</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already</source>
        <translation>Такого импорта нет, или он уже отменён</translation>
    </message>
    <message>
        <source>Only administrators may import lists</source>
        <translation>Загружать списки могут только администраторы</translation>
    </message>
    <message>
        <source>This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk and try again</source>
        <translation>Этот компьютер не может сохранить запись ({reason}). Не закрывайте форму; освободите место на диске и повторите</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter</source>
        <translation>«{login}» не годится как логин: от 3 до 31 строчной латинской буквы, цифры или _, первой идёт буква</translation>
    </message>
    <message>
        <source>This login is taken on the server</source>
        <translation>Этот логин на сервере занят</translation>
    </message>
    <message>
        <source>That moment has passed</source>
        <translation>Это время уже прошло</translation>
    </message>
    <message>
        <source>Say why: this outcome needs a reason</source>
        <translation>Скажите почему: этому итогу нужна причина</translation>
    </message>
    <message>
        <source>Say when: this outcome needs the time of the next contact</source>
        <translation>Скажите когда: этому итогу нужно время следующего контакта</translation>
    </message>
    <message>
        <source>Reading the file needs more than {megabytes} MB of memory: save only the needed part as csv</source>
        <translation>Файлу нужно больше {megabytes} МБ памяти: сохраните только нужную часть как csv</translation>
    </message>
    <message>
        <source>This login has no access to this base</source>
        <translation>У этого логина нет доступа к этой базе</translation>
    </message>
    <message>
        <source>There is no base “{database}” on this server</source>
        <translation>На этом сервере нет базы «{database}»</translation>
    </message>
    <message>
        <source>There are no rows below the header</source>
        <translation>Под заголовком нет строк</translation>
    </message>
    <message>
        <source>There is no command “{name}”: “help” lists all of them</source>
        <translation>Команды «{name}» нет: все перечисляет «help»</translation>
    </message>
    <message>
        <source>There is no such day in the calendar</source>
        <translation>Такого дня в календаре нет</translation>
    </message>
    <message>
        <source>There is no outcome “{outcome}”</source>
        <translation>Итога «{outcome}» нет</translation>
    </message>
    <message>
        <source>Nobody who works here has the login “{login}”</source>
        <translation>Ни у кого из сотрудников нет логина «{login}»</translation>
    </message>
    <message>
        <source>There is no group “{name}”</source>
        <translation>Группы «{name}» нет</translation>
    </message>
    <message>
        <source>There is nobody to take over: “{name}” is not known here</source>
        <translation>Передать некому: «{name}» здесь не известен</translation>
    </message>
    <message>
        <source>This is not a table: choose an xlsx, xls, ods or csv file</source>
        <translation>Это не таблица: выберите файл xlsx, xls, ods или csv</translation>
    </message>
    <message>
        <source>“{login}” is there already, and is no active administrator</source>
        <translation>«{login}» уже есть и не является действующим администратором</translation>
    </message>
    <message>
        <source>This number cannot be dialled</source>
        <translation>На этот номер позвонить нельзя</translation>
    </message>
    <message>
        <source>The server&apos;s encryption cannot be trusted: {reason}</source>
        <translation>Шифрованию сервера нельзя доверять: {reason}</translation>
    </message>
    <message>
        <source>The base “{database}” is not prepared yet. The administrator prepares it with “nezabudka server init”</source>
        <translation>База «{database}» ещё не подготовлена. Администратор готовит её командой «nezabudka server init»</translation>
    </message>
    <message>
        <source>Nobody is signed in: send “sign_in” first</source>
        <translation>Никто не вошёл: сначала отправьте «sign_in»</translation>
    </message>
    <message>
        <source>“{login}” is not a superuser of this server</source>
        <translation>«{login}» не суперпользователь этого сервера</translation>
    </message>
    <message>
        <source>This outcome can no longer be undone: something was done after it</source>
        <translation>Этот итог уже не отменить: после него что-то сделано</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list</source>
        <translation>Этот номер в списке «Не звонить»</translation>
    </message>
    <message>
        <source>Another server answers at this address. Nothing is sent to it; tell your administrator</source>
        <translation>По этому адресу отвечает другой сервер. Ему ничего не отправлено; сообщите администратору</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>Пароль не указан</translation>
    </message>
    <message>
        <source>No password was given: set {variable}</source>
        <translation>Пароль не задан: укажите его в {variable}</translation>
    </message>
    <message>
        <source>The file is protected with a password: save it without one and choose it again</source>
        <translation>Файл под паролем: сохраните его без пароля и выберите снова</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>psql answered: {reason}</source>
        <translation>psql ответил: {reason}</translation>
    </message>
    <message>
        <source>Reading of the file was cancelled</source>
        <translation>Чтение файла отменено</translation>
    </message>
    <message>
        <source>This base holds real data, so the demo is not put into it</source>
        <translation>В этой базе настоящие данные, поэтому демо в неё не добавлено</translation>
    </message>
    <message>
        <source>It is not there, or you have no access to it</source>
        <translation>Этого нет, или у вас нет доступа</translation>
    </message>
    <message>
        <source>The base is newer ({found}) than this program ({needed}). Install the new version of the program</source>
        <translation>База новее ({found}), чем программа ({needed}). Установите новую версию программы</translation>
    </message>
    <message>
        <source>The base is older ({found}) than this program needs ({needed}). The administrator must update the base</source>
        <translation>База старее ({found}), чем нужно программе ({needed}). Администратор должен обновить базу</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old: 15 or newer is needed</source>
        <translation>PostgreSQL {version} слишком старый: нужен 15 или новее</translation>
    </message>
    <message>
        <source>The server {host} does not answer. Check the network or VPN</source>
        <translation>Сервер {host} не отвечает. Проверьте сеть или VPN</translation>
    </message>
    <message>
        <source>An outdated copy of the server answers. Nothing is sent to it; tell your administrator</source>
        <translation>Отвечает устаревшая копия сервера. Ей ничего не отправлено; сообщите администратору</translation>
    </message>
    <message>
        <source>There is no sheet named “{sheet}” in the file</source>
        <translation>В файле нет листа «{sheet}»</translation>
    </message>
    <message>
        <source>Someone changed this card after you opened it. Look at the new values and save again</source>
        <translation>Карточку изменили, пока она была у вас открыта. Посмотрите новые значения и сохраните снова</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} seconds: split it into parts</source>
        <translation>Файл читается дольше {seconds} с: разделите его на части</translation>
    </message>
    <message>
        <source>This is not understood as a time. Write it like tomorrow 10, Mon 14:00 or +2h</source>
        <translation>Это не похоже на время. Напишите, например: завтра 10, пн 14:00 или +2ч</translation>
    </message>
    <message>
        <source>That moment is more than five years away</source>
        <translation>До этого времени больше пяти лет</translation>
    </message>
    <message>
        <source>Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed</source>
        <translation>В строке {row} колонок: {columns}, можно не больше {limit}: уберите лишние</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows: split it into parts</source>
        <translation>В файле больше {limit} строк: разделите его на части</translation>
    </message>
    <message>
        <source>The file holds more than {megabytes} MB of text: split it into parts</source>
        <translation>В файле больше {megabytes} МБ текста: разделите его на части</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again</source>
        <translation>Сервер не ответил вовремя. Повторите</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known</source>
        <translation>Кодировка «{encoding}» неизвестна</translation>
    </message>
    <message>
        <source>The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened</source>
        <translation>Файл распаковывается в {megabytes} МБ, для списка фирм это слишком много: он не открыт</translation>
    </message>
    <message>
        <source>The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx</source>
        <translation>Внутри файла веб-страница или XML: откройте его в табличном редакторе и сохраните как xlsx</translation>
    </message>
    <message>
        <source>Wrong login or password</source>
        <translation>Неверный логин или пароль</translation>
    </message>
    <message>
        <source>That date falls on another day of the week</source>
        <translation>Эта дата приходится на другой день недели</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>People and facts</source>
        <translation>Люди и факты</translation>
    </message>
    <message>
        <source>Numbers of the firm</source>
        <translation>Номера фирмы</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} доб. {extension}</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый код</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>In the base since</source>
        <translation>В базе с</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Налоговый код</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Что узнали</translation>
    </message>
    <message>
        <source>{field}, now “{value}”</source>
        <translation>{field}, сейчас «{value}»</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a client</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Company, name, city, any part of a number</source>
        <translation>Компания, имя, город, любая часть номера</translation>
    </message>
    <message>
        <source>Whom to find</source>
        <translation>Кого найти</translation>
    </message>
    <message>
        <source>Found clients</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Type at least two letters or digits</source>
        <translation>Введите хотя бы две буквы или цифры</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name or the last digits</source>
        <translation>Никого не нашли. Попробуйте часть названия или последние цифры</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of more, type on</source>
        <comment>clients</comment>
        <translation>
            <numerusform>Показан первый %n, уточните</numerusform>
            <numerusform>Показаны первые %n, уточните</numerusform>
            <numerusform>Показаны первые %n, уточните</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <comment>clients</comment>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPopup</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n</source>
        <translation>
            <numerusform>Пока вас не было: %n</numerusform>
            <numerusform>Пока вас не было: %n</numerusform>
            <numerusform>Пока вас не было: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Columns of the table</source>
        <translation>Колонки таблицы</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>Length of the call</source>
        <translation>Длительность звонка</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>No number to dial</source>
        <translation>Номера нет</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} доб. {extension}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>{city} · time zone not known</source>
        <translation>{city} · часовой пояс неизвестен</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>Часовой пояс неизвестен</translation>
    </message>
    <message>
        <source>{city} · now {time}</source>
        <translation>{city} · сейчас {time}</translation>
    </message>
    <message>
        <source>At the client&apos;s {time}</source>
        <translation>У клиента {time}</translation>
    </message>
    <message>
        <source>Not dialled yet</source>
        <translation>Ещё не звоним</translation>
    </message>
    <message>
        <source>Call is on</source>
        <translation>Идёт разговор</translation>
    </message>
    <message>
        <source>File the outcome</source>
        <translation>Запишите итог</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message>
        <source>Outcome filed</source>
        <translation>Итог записан</translation>
    </message>
    <message>
        <source>Time for the outcome</source>
        <translation>Пора записать итог</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Другой номер</translation>
    </message>
    <message>
        <source>This client has one number</source>
        <translation>У клиента один номер</translation>
    </message>
    <message>
        <source>File the outcome of this call first</source>
        <translation>Сначала запишите итог этого звонка</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Через %n минуту</numerusform>
            <numerusform>Через %n минуты</numerusform>
            <numerusform>Через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Added from a file</source>
        <translation>Добавлен из файла</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Обещано: {what}</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation>Запланировано: {what}</translation>
    </message>
    <message>
        <source>Outgoing call, no outcome yet</source>
        <translation>Исходящий, итога ещё нет</translation>
    </message>
    <message>
        <source>Promise given up: {what}</source>
        <translation>Обещание снято: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>Обещание с опозданием</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обещание нарушено</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Filter of the history</source>
        <translation>Фильтр истории</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Out of work: nothing is planned</source>
        <translation>Не в работе: планов нет</translation>
    </message>
    <message>
        <source>There is no next step</source>
        <translation>Нет следующего шага</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Next: {what}, {time}</source>
        <translation>Дальше: {what}, {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Nothing of that kind in the history</source>
        <translation>В истории такого нет</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>С этим клиентом ещё не говорили</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>People and facts</source>
        <translation>Люди и факты</translation>
    </message>
    <message>
        <source>What to show about the client</source>
        <translation>Что показать о клиенте</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Filter of the history</source>
        <translation>Фильтр истории</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Last three contacts</source>
        <translation>Последние три контакта</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Ранние контакты</translation>
    </message>
    <message>
        <source>Nothing is planned with this client</source>
        <translation>С этим клиентом ничего не запланировано</translation>
    </message>
    <message>
        <source>Promise: {what}, {time}</source>
        <translation>Обещание: {what}, {time}</translation>
    </message>
    <message>
        <source>Not done yet: {what}, {time}</source>
        <translation>Ещё не сделано: {what}, {time}</translation>
    </message>
    <message>
        <source>Next: {what}, {time}</source>
        <translation>Дальше: {what}, {time}</translation>
    </message>
    <message>
        <source>{title}, late by {late}</source>
        <translation>{title}, опоздание {late}</translation>
    </message>
    <message>
        <source>Nothing of that kind in the history</source>
        <translation>В истории такого нет</translation>
    </message>
    <message>
        <source>No other contacts</source>
        <translation>Других контактов нет</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n колонка</numerusform>
            <numerusform>%n колонки</numerusform>
            <numerusform>%n колонок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>осталась %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
            <numerusform>осталось %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>осталась %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
            <numerusform>осталось %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n ждёт решения</numerusform>
            <numerusform>%n ждут решения</numerusform>
            <numerusform>%n ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>Проверена %n строка</numerusform>
            <numerusform>Проверено %n строки</numerusform>
            <numerusform>Проверено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s) to mend</source>
        <translation>
            <numerusform>Сохранить %n строку для правки</numerusform>
            <numerusform>Сохранить %n строки для правки</numerusform>
            <numerusform>Сохранить %n строк для правки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n row(s)</source>
        <translation>
            <numerusform>Загрузить %n строку</numerusform>
            <numerusform>Загрузить %n строки</numerusform>
            <numerusform>Загрузить %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %n row(s)</source>
        <translation>
            <numerusform>Загружаем %n строку</numerusform>
            <numerusform>Загружаем %n строки</numerusform>
            <numerusform>Загружаем %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) loaded</source>
        <translation>
            <numerusform>Загружен %n клиент</numerusform>
            <numerusform>Загружено %n клиента</numerusform>
            <numerusform>Загружено %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed</source>
        <translation>
            <numerusform>%n клиент удалён</numerusform>
            <numerusform>%n клиента удалено</numerusform>
            <numerusform>%n клиентов удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) as before</source>
        <translation>
            <numerusform>%n клиент стал как раньше</numerusform>
            <numerusform>%n клиента стали как раньше</numerusform>
            <numerusform>%n клиентов стали как раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) kept, because somebody has worked with them since</source>
        <translation>
            <numerusform>%n клиент остался: с ним уже работали</numerusform>
            <numerusform>%n клиента остались: с ними уже работали</numerusform>
            <numerusform>%n клиентов остались: с ними уже работали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it added will be removed.</source>
        <translation>
            <numerusform>Добавленный %n клиент будет удалён.</numerusform>
            <numerusform>Добавленные %n клиента будут удалены.</numerusform>
            <numerusform>Добавленные %n клиентов будут удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it completed will be as before.</source>
        <translation>
            <numerusform>Дополненный %n клиент станет как раньше.</numerusform>
            <numerusform>Дополненные %n клиента станут как раньше.</numerusform>
            <numerusform>Дополненные %n клиентов станут как раньше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import is not for you</source>
        <translation>Импорт недоступен</translation>
    </message>
    <message>
        <source>Only administrators load lists: who is in the base already is theirs to see</source>
        <translation>Списки загружают администраторы: только им видно, кто уже есть в базе</translation>
    </message>
    <message>
        <source>Import of clients</source>
        <translation>Импорт клиентов</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Списки (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выберите список</translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation>Сохранить строки для правки</translation>
    </message>
    <message>
        <source>{name} to mend.xlsx</source>
        <translation>{name} для правки.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in {file}</source>
        <translation>
            <numerusform>%n строка сохранена в {file}</numerusform>
            <numerusform>%n строки сохранены в {file}</numerusform>
            <numerusform>%n строк сохранено в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Columns before</source>
        <translation>Колонки слева</translation>
    </message>
    <message>
        <source>Columns after</source>
        <translation>Колонки справа</translation>
    </message>
    <message>
        <source>What loading would do</source>
        <translation>Что сделает загрузка</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Какая колонка чем будет</translation>
    </message>
    <message>
        <source>Recognised {count} of {all}</source>
        <translation>Распознано {count} из {all}</translation>
    </message>
    <message>
        <source>Known layout</source>
        <translation>Знакомый вид файла</translation>
    </message>
    <message>
        <source>Checking the first rows</source>
        <translation>Проверяем первые строки</translation>
    </message>
    <message>
        <source>Of the first {count} rows; “Check” looks at all {all}</source>
        <translation>По первым строкам: {count}. «Проверить» посмотрит все {all}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>To load {count}</source>
        <translation>К загрузке {count}</translation>
    </message>
    <message>
        <source>In the base {count}</source>
        <translation>Уже есть {count}</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>Ошибки {count}</translation>
    </message>
    <message>
        <source>Numbers {count}</source>
        <translation>Номера {count}</translation>
    </message>
    <message>
        <source>The first {count} of {all}</source>
        <translation>Показано {count} из {all}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начинаем</translation>
    </message>
    <message>
        <source>Columns {first}–{last} of {count}</source>
        <translation>Колонки {first}–{last} из {count}</translation>
    </message>
    <message>
        <source>Reading the file: {count}</source>
        <translation>Читаем файл: {count}</translation>
    </message>
    <message>
        <source>Read {done} of {total}</source>
        <translation>Прочитано {done} из {total}</translation>
    </message>
    <message>
        <source>Understood {done} of {total}</source>
        <translation>Разобрано {done} из {total}</translation>
    </message>
    <message>
        <source>Compared with the base {done} of {total}</source>
        <translation>Сверено с базой {done} из {total}</translation>
    </message>
    <message>
        <source>Loaded {done} of {total}</source>
        <translation>Загружено {done} из {total}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>In the base</source>
        <comment>tile</comment>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Why not loaded</source>
        <translation>Почему не загрузим</translation>
    </message>
    <message>
        <source>Number to mend, row is loaded</source>
        <translation>Номер исправить, строку загрузим</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Файл читается</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Читаем «{file}»</translation>
    </message>
    <message>
        <source>Drop a list here or choose a file</source>
        <translation>Перетащите список сюда или выберите файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>xlsx, xls, ods or csv, up to 200,000 rows</source>
        <translation>xlsx, xls, ods или csv, до 200&#xa0;000 строк</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прошлые импорты</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Импортов ещё не было</translation>
    </message>
    <message>
        <source>Choose an import in the list</source>
        <translation>Выберите импорт в списке</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Этот импорт уже отменён</translation>
    </message>
    <message>
        <source>Only imports of the last 30 days can be taken back</source>
        <translation>Отменить можно импорт не старше 30 дней</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дополнены</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Отменён {when}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>{choice} (guessed)</source>
        <translation>{choice} (угадано)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Дальше с этим файлом</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Другой список</translation>
    </message>
    <message>
        <source>Wait for the end or stop it</source>
        <translation>Дождитесь конца или остановите</translation>
    </message>
    <message>
        <source>There is nothing to load: every row is known or has an error</source>
        <translation>Загружать нечего: все строки уже есть или с ошибкой</translation>
    </message>
    <message>
        <source>Say which column holds companies, names of people or phones: without one of them nothing can be loaded</source>
        <translation>Укажите колонку компаний, имён или телефонов: без неё загружать нечего</translation>
    </message>
    <message>
        <source>The whole import can be taken back for 30 days</source>
        <translation>Всю загрузку можно отменить 30 дней</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Следующая колонка</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Следующая без решения</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Show rows to load</source>
        <translation>Показать строки к загрузке</translation>
    </message>
    <message>
        <source>Show rows in the base</source>
        <translation>Показать уже имеющиеся</translation>
    </message>
    <message>
        <source>Show rows with errors</source>
        <translation>Показать строки с ошибками</translation>
    </message>
    <message>
        <source>Show numbers to mend</source>
        <translation>Показать номера для правки</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Отменить этот импорт…</translation>
    </message>
    <message>
        <source>It is being taken back</source>
        <translation>Импорт отменяется</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>The base is as it was before. The file is still here: go on or go back</source>
        <translation>База осталась прежней. Файл ещё здесь: продолжите или вернитесь</translation>
    </message>
    <message>
        <source>Stopped: nothing was loaded</source>
        <translation>Остановлено: ничего не загружено</translation>
    </message>
    <message>
        <source>The connection broke while loading. Whether it was loaded stands in the list of earlier imports; loading the file again adds nothing twice</source>
        <translation>Связь оборвалась при загрузке. Загружен ли файл, видно в списке прошлых импортов; повторная загрузка ничего не задвоит</translation>
    </message>
    <message>
        <source>The list was not loaded</source>
        <translation>Список не загружен</translation>
    </message>
    <message>
        <source>Other pages can be used meanwhile</source>
        <translation>Тем временем можно работать на других страницах</translation>
    </message>
    <message>
        <source>{rows} read in {seconds} s. The whole import can be taken back for 30 days</source>
        <translation>Прочитано: {rows} за {seconds} с. Весь импорт можно отменить 30 дней</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written</source>
        <translation>Проверка остановлена. Ничего не записано</translation>
    </message>
    <message>
        <source>{who} loaded this very file: {when}. Loaded again it adds nothing twice</source>
        <translation>Этот файл уже загружен: {who}, {when}. Повторная загрузка ничего не задвоит</translation>
    </message>
    <message>
        <source>The letters make no words: the encoding was not guessed. Which line can be read?</source>
        <translation>Буквы не складываются в слова: кодировку не угадали. Какая строка читается?</translation>
    </message>
    <message>
        <source>Take back the import of “{file}”?</source>
        <translation>Отменить импорт «{file}»?</translation>
    </message>
    <message>
        <source>Clients somebody has worked with since stay.</source>
        <translation>Клиенты, с которыми уже работали, останутся.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Leave it loaded</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>When the client is there already</source>
        <translation>Если клиент уже есть</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>Дополнить пустые поля</translation>
    </message>
    <message>
        <source>Replace with data of the file</source>
        <translation>Заменить данными файла</translation>
    </message>
    <message>
        <source>Match: phone, e-mail, tax ID, name + city</source>
        <translation>Совпадение: телефон, почта, код, имя + город</translation>
    </message>
    <message>
        <source>On the do-not-call list: skip</source>
        <translation>Есть в «Не звонить»: не загружать</translation>
    </message>
    <message>
        <source>Without phone and e-mail: load</source>
        <translation>Без телефона и почты: загрузить</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Страна номеров</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Pool of {group}</source>
        <translation>Пул: {group}</translation>
    </message>
    <message>
        <source>Company pool</source>
        <translation>Общий пул</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>before loading</source>
        <translation>до загрузки</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>empty: named by the rest</source>
        <translation>пусто: возьмём имя</translation>
    </message>
    <message>
        <source>New</source>
        <comment>row</comment>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Completes a client</source>
        <translation>Дополнит клиента</translation>
    </message>
    <message>
        <source>Repeats row {row}</source>
        <translation>Повтор строки {row}</translation>
    </message>
    <message>
        <source>The row is loaded, the number waits to be mended</source>
        <translation>Строку загрузим, номер ждёт правки</translation>
    </message>
    <message>
        <source>Check before loading</source>
        <translation>Проверка до загрузки</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Контакт: имя</translation>
    </message>
    <message>
        <source>Contact: surname</source>
        <translation>Контакт: фамилия</translation>
    </message>
    <message>
        <source>Contact: first name</source>
        <translation>Контакт: личное имя</translation>
    </message>
    <message>
        <source>Contact: middle name</source>
        <translation>Контакт: отчество</translation>
    </message>
    <message>
        <source>Contact: position</source>
        <translation>Контакт: должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Налоговый код</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клиента</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Fact on the card</source>
        <translation>Факт в карточку</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Тот же телефон</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Та же почта</translation>
    </message>
    <message>
        <source>Same tax ID</source>
        <translation>Тот же налоговый код</translation>
    </message>
    <message>
        <source>Same name and city</source>
        <translation>То же имя и город</translation>
    </message>
    <message>
        <source>No phone, no e-mail</source>
        <translation>Нет телефона и почты</translation>
    </message>
    <message>
        <source>Nothing in the row</source>
        <translation>Пустая строка</translation>
    </message>
    <message>
        <source>On the do-not-call list</source>
        <translation>Номер в «Не звонить»</translation>
    </message>
    <message>
        <source>Number too short</source>
        <translation>Номер короткий</translation>
    </message>
    <message>
        <source>Number too long</source>
        <translation>Номер длинный</translation>
    </message>
    <message>
        <source>Number rounded by the spreadsheet</source>
        <translation>Номер округлён</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>{reason} as in row {row}</source>
        <translation>{reason}: строка {row}</translation>
    </message>
    <message>
        <source>{reason} as “{name}”</source>
        <translation>{reason}: «{name}»</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Черта  |</translation>
    </message>
    <message>
        <source>Ukraine +380</source>
        <translation>Украина +380</translation>
    </message>
    <message>
        <source>Russia +7</source>
        <translation>Россия +7</translation>
    </message>
    <message>
        <source>Belarus +375</source>
        <translation>Беларусь +375</translation>
    </message>
    <message>
        <source>Kazakhstan +7</source>
        <translation>Казахстан +7</translation>
    </message>
    <message>
        <source>Moldova +373</source>
        <translation>Молдова +373</translation>
    </message>
    <message>
        <source>Georgia +995</source>
        <translation>Грузия +995</translation>
    </message>
    <message>
        <source>Armenia +374</source>
        <translation>Армения +374</translation>
    </message>
    <message>
        <source>Azerbaijan +994</source>
        <translation>Азербайджан +994</translation>
    </message>
    <message>
        <source>Uzbekistan +998</source>
        <translation>Узбекистан +998</translation>
    </message>
    <message>
        <source>Kyrgyzstan +996</source>
        <translation>Кыргызстан +996</translation>
    </message>
    <message>
        <source>Poland +48</source>
        <translation>Польша +48</translation>
    </message>
    <message>
        <source>Romania +40</source>
        <translation>Румыния +40</translation>
    </message>
    <message>
        <source>Lithuania +370</source>
        <translation>Литва +370</translation>
    </message>
    <message>
        <source>Latvia +371</source>
        <translation>Латвия +371</translation>
    </message>
    <message>
        <source>Estonia +372</source>
        <translation>Эстония +372</translation>
    </message>
    <message>
        <source>Czechia +420</source>
        <translation>Чехия +420</translation>
    </message>
    <message>
        <source>Slovakia +421</source>
        <translation>Словакия +421</translation>
    </message>
    <message>
        <source>Hungary +36</source>
        <translation>Венгрия +36</translation>
    </message>
    <message>
        <source>Bulgaria +359</source>
        <translation>Болгария +359</translation>
    </message>
    <message>
        <source>Germany +49</source>
        <translation>Германия +49</translation>
    </message>
    <message>
        <source>United Kingdom +44</source>
        <translation>Великобритания +44</translation>
    </message>
    <message>
        <source>USA +1</source>
        <translation>США +1</translation>
    </message>
    <message>
        <source>Canada +1</source>
        <translation>Канада +1</translation>
    </message>
    <message>
        <source>Philippines +63</source>
        <translation>Филиппины +63</translation>
    </message>
</context>
<context>
    <name>Impressions</name>
    <message>
        <source>Cold</source>
        <translation>Холодное</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тёплое</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Горячее</translation>
    </message>
</context>
<context>
    <name>ItemPopup</name>
    <message>
        <source>to the reminders by keyboard</source>
        <translation>перейти сюда с клавиатуры</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Как прошло?</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Call begun</source>
        <translation>Звонок начат</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <source>Outcome undone</source>
        <translation>Итог отменён</translation>
    </message>
    <message>
        <source>Next contact planned</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Plan moved</source>
        <translation>План перенесён</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Задача сделана</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>План снят</translation>
    </message>
    <message>
        <source>Client skipped</source>
        <translation>Клиент пропущен</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Клиент добавлен</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Карточка изменена</translation>
    </message>
    <message>
        <source>Reminder snoozed</source>
        <translation>Напоминание отложено</translation>
    </message>
    <message>
        <source>Overdue reminders snoozed</source>
        <translation>Просроченные отложены</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Сохранено здесь</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Filed on this computer</source>
        <translation>Записано на этом компьютере</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Filed in the last seven days</source>
        <translation>Записано за последние семь дней</translation>
    </message>
    <message>
        <source>What is kept here goes to the server by itself as soon as it answers</source>
        <translation>Сохранённое здесь уйдёт на сервер само, как только он ответит</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Судьба</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys of this screen</source>
        <translation>Все клавиши этого экрана</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Nezabudka: sign in</source>
        <translation>Незабудка: вход</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Choose a base and sign in under your own name</source>
        <translation>Выберите базу и войдите под своим именем</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Remember in the system&apos;s keyring</source>
        <translation>Запомнить в хранилище ключей системы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>Демо на этом компьютере</translation>
    </message>
    <message>
        <source>Bundled base, training data, no password</source>
        <translation>Встроенная база, учебные данные, без пароля</translation>
    </message>
    <message>
        <source>Not needed in the demo</source>
        <translation>В демо не нужен</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The demo opens on this computer, nothing leaves it</source>
        <translation>Демо откроется на этом компьютере, данные его не покинут</translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation>Проверяем сервер…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms</source>
        <translation>Сервер отвечает, {ms} мс</translation>
    </message>
    <message>
        <source>{answer} · encryption is on</source>
        <translation>{answer} · шифрование включено</translation>
    </message>
    <message>
        <source>{answer} · not encrypted</source>
        <translation>{answer} · без шифрования</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>The login is empty</source>
        <translation>Логин не указан</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Готовим демо…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Отменить последнее</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Этот экран</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>No connection to the server. Calls and outcomes go on</source>
        <translation>Нет связи с сервером. Звонить и записывать итоги можно</translation>
    </message>
    <message>
        <source>No connection to the server for {time}. Calls and outcomes go on</source>
        <translation>Нет связи с сервером {time}. Звонить и записывать итоги можно</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n</source>
        <translation>
            <numerusform>Не отправлено: %n</numerusform>
            <numerusform>Не отправлено: %n</numerusform>
            <numerusform>Не отправлено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nezabudka</source>
        <translation>Незабудка</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить сейчас</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>yesterday {time}</source>
        <translation>вчера {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <source>At client&apos;s</source>
        <translation>У клиента</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Почему сейчас</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Договорились</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The client&apos;s zone is not known, this is your clock</source>
        <translation>Часовой пояс клиента неизвестен, время ваше</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>offset of a clock</comment>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{outcome}, {time}</source>
        <translation>{outcome}, {time}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>A promise to the client</source>
        <translation>Обещание клиенту</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>Обещание: {what}</translation>
    </message>
    <message>
        <source>Promises now</source>
        <translation>Обещания сейчас</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Assignments of the lead</source>
        <translation>Задания руководителя</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>Warm without a plan</source>
        <translation>Тёплые без плана</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторные</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>interested, but nothing is planned</source>
        <translation>интерес есть, плана нет</translation>
    </message>
    <message>
        <source>not reached before</source>
        <translation>раньше не дозвонились</translation>
    </message>
    <message>
        <source>campaign “{name}”</source>
        <translation>кампания «{name}»</translation>
    </message>
    <message>
        <source>done {done} of {all}</source>
        <translation>сделано {done} из {all}</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>За сегодня</translation>
    </message>
    <message>
        <source>Of before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>На сегодня хватит</translation>
    </message>
    <message>
        <source>This number was tried as often as it may be in a day</source>
        <translation>На этот номер сегодня больше звонить нельзя</translation>
    </message>
    <message>
        <source>Just tried</source>
        <translation>Только что звонили</translation>
    </message>
    <message>
        <source>This number was tried minutes ago, wait a little</source>
        <translation>На этот номер звонили несколько минут назад, подождите</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>Попыток больше нет</translation>
    </message>
    <message>
        <source>This number was tried as often as it ever may be. Only a promise goes on</source>
        <translation>Попытки на этот номер исчерпаны. Звонок возможен только по обещанию</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Нет номера</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Нет номера, на который можно позвонить</translation>
    </message>
    <message>
        <source>No calling hours</source>
        <translation>Нет часов звонка</translation>
    </message>
    <message>
        <source>The calling hours of this client do not open in the next weeks</source>
        <translation>В ближайшие недели этому клиенту звонить нельзя</translation>
    </message>
    <message>
        <source>Early: opens {time}</source>
        <translation>Рано: с {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Можно с {time}</translation>
    </message>
    <message>
        <source>It is {now} at the client&apos;s, calling hours open {time}</source>
        <translation>У клиента {now}, звонить можно с {time}</translation>
    </message>
    <message>
        <source>The client was promised {time}</source>
        <translation>Клиенту обещано {time}</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обещано {time}</translation>
    </message>
    <message>
        <source>You planned this for {time}</source>
        <translation>Вы запланировали это на {time}</translation>
    </message>
    <message>
        <source>Plan {time}</source>
        <translation>План {time}</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>С этим клиентом ещё не говорили</translation>
    </message>
    <message>
        <source>Promised for {time} and not kept yet</source>
        <translation>Обещано на {time} и ещё не выполнено</translation>
    </message>
    <message>
        <source>Planned for {time} and not done yet</source>
        <translation>Запланировано на {time} и ещё не сделано</translation>
    </message>
    <message>
        <source>Late {time}</source>
        <translation>Опоздание {time}</translation>
    </message>
    <message>
        <source>Set by {name} for {time}</source>
        <translation>Срок: {time}, автор: {name}</translation>
    </message>
    <message>
        <source>Assignment: {kind}</source>
        <translation>Задание: {kind}</translation>
    </message>
    <message>
        <source>Not reached before, it is time to try again</source>
        <translation>Раньше не дозвонились, пора попробовать снова</translation>
    </message>
    <message>
        <source>Other time of day</source>
        <translation>Другое время дня</translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message numerus="yes">
        <source>Skipped today: %n</source>
        <translation>
            <numerusform>Пропущено сегодня: %n</numerusform>
            <numerusform>Пропущено сегодня: %n</numerusform>
            <numerusform>Пропущено сегодня: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>A name and a number are enough, the rest can wait</source>
        <translation>Хватит названия и номера, остальное потом</translation>
    </message>
    <message>
        <source>Whom to add?</source>
        <translation>Кого добавить?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation>Компания или имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Type the number to call</source>
        <translation>Введите номер для звонка</translation>
    </message>
    <message>
        <source>This is not a whole number: check the country and the digits</source>
        <translation>Номер неполный: проверьте код страны и цифры</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Введите название клиента</translation>
    </message>
</context>
<context>
    <name>NextContactBox</name>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>tomorrow 10, Mon 14:00, +2h</source>
        <translation>завтра 10, пн 14:00, +2ч</translation>
    </message>
    <message>
        <source>When is the next contact</source>
        <translation>Когда следующий контакт</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>О чём говорить</translation>
    </message>
    <message>
        <source>Comment to the next contact</source>
        <translation>Комментарий к следующему контакту</translation>
    </message>
    <message>
        <source>Kind of the next contact</source>
        <translation>Вид следующего контакта</translation>
    </message>
    <message>
        <source>Purpose of the next contact</source>
        <translation>Цель следующего контакта</translation>
    </message>
    <message>
        <source>Contact person of the next contact</source>
        <translation>Контактное лицо следующего контакта</translation>
    </message>
    <message>
        <source>Kind, purpose, person, comment</source>
        <translation>Вид, цель, лицо, комментарий</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>The client agreed to this time</source>
        <translation>Клиент согласен на это время</translation>
    </message>
    <message>
        <source>Quick times</source>
        <translation>Быстрый выбор времени</translation>
    </message>
    <message>
        <source>Free times near it</source>
        <translation>Свободное время рядом</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>Tomorrow 10:00</source>
        <translation>Завтра 10:00</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Любое лицо</translation>
    </message>
    <message>
        <source>By itself {time}, type to change it</source>
        <translation>Само: {time}, можно изменить</translation>
    </message>
    <message>
        <source>By the client&apos;s clock</source>
        <translation>По часам клиента</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note about the talk</source>
        <translation>Заметка о разговоре</translation>
    </message>
    <message>
        <source>What was said, what matters to the client</source>
        <translation>Что сказал, что для клиента важно</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Впечатление</translation>
    </message>
    <message>
        <source>Impression of the client</source>
        <translation>Впечатление о клиенте</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ObjectionsBox</name>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>What does the client object?</source>
        <translation>Что возражает клиент?</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Найти возражение</translation>
    </message>
    <message>
        <source>No such objection. Write it into the note</source>
        <translation>Такого возражения нет. Запишите его в заметку</translation>
    </message>
</context>
<context>
    <name>OtherTimeDialog</name>
    <message numerus="yes">
        <source>Remind of %n item(s) at another time</source>
        <translation>
            <numerusform>Напомнить о %n деле в другое время</numerusform>
            <numerusform>Напомнить о %n делах в другое время</numerusform>
            <numerusform>Напомнить о %n делах в другое время</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>tomorrow 10, in 2 hours, Mon 14:00</source>
        <translation>завтра 10, через 2 часа, пн 14:00</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Через 1 час</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Через 3 часа</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>Remind then</source>
        <translation>Напомнить тогда</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Outcome of the call</source>
        <translation>Итог звонка</translation>
    </message>
    <message>
        <source>digit or Alt + digit</source>
        <translation>цифра или Alt + цифра</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и дальше</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose the outcome first: Alt and its digit</source>
        <translation>Сначала выберите итог: Alt и его цифра</translation>
    </message>
    <message>
        <source>Choose the outcome first: one digit</source>
        <translation>Сначала выберите итог: одна цифра</translation>
    </message>
    <message>
        <source>Say when, for example tomorrow 10</source>
        <translation>Скажите когда, например: завтра 10</translation>
    </message>
    <message>
        <source>Point at an outcome to see what will follow</source>
        <translation>Наведите на итог: покажем, что будет дальше</translation>
    </message>
    <message>
        <source>Not called yet. Filed by the same key once more: {consequence}</source>
        <translation>Ещё не звонили. Та же клавиша ещё раз запишет: {consequence}</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Номера компании</translation>
    </message>
    <message>
        <source>No number is known</source>
        <translation>Номеров нет</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Главный</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>решает</translation>
    </message>
    <message>
        <source>Do not call till {day}</source>
        <translation>Не звонить до {day}</translation>
    </message>
    <message>
        <source>Do not call any more</source>
        <translation>Больше не звонить</translation>
    </message>
    <message>
        <source>{number}, ext. {extension}</source>
        <translation>{number}, доб. {extension}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Позвонить на {number}</translation>
    </message>
    <message>
        <source>Attempts by time of day</source>
        <translation>Попытки по времени дня</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Утро</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечер</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>ответ {answered} из {calls}</translation>
    </message>
    <message>
        <source>not rung</source>
        <translation>не звонили</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неверный номер</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не звонили</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>When is the next contact?</source>
        <translation>Когда следующий контакт?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Move to which time?</source>
        <translation>На какое время перенести?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>When, by the client&apos;s clock</source>
        <translation>Когда, по часам клиента</translation>
    </message>
    <message>
        <source>tomorrow 10, Mon 14:00, in 2 hours</source>
        <translation>завтра 10, пн 14:00, через 2 часа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>О чём говорить</translation>
    </message>
    <message>
        <source>Promised to the client</source>
        <translation>Обещано клиенту</translation>
    </message>
    <message>
        <source>Free times near it</source>
        <translation>Свободное время рядом</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close, it stays in the list</source>
        <translation>Закрыть, останется в списке</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the client</source>
        <translation>Просмотр клиента</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Последние контакты</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Дальше по плану</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>С этим клиентом ещё не говорили</translation>
    </message>
    <message>
        <source>Last three contacts</source>
        <translation>Последние три контакта</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>решает</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>сейчас {time}</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>часовой пояс неизвестен</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message>
        <source>A promise cannot be skipped</source>
        <translation>Обещание нельзя пропустить</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обещано {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливаем</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Whom not to call</source>
        <translation>Кому не звонить</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Этот номер</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Это лицо</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Весь клиент</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Which part of the queue</source>
        <translation>Какая часть очереди</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Company, name, number</source>
        <translation>Компания, имя, номер</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Поиск в очереди</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Очередь {count}</translation>
    </message>
    <message>
        <source>Undone {count}</source>
        <translation>Не сделано {count}</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Обещания {count}</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Просрочено {count}</translation>
    </message>
    <message>
        <source>Assignments {count}</source>
        <translation>Задания {count}</translation>
    </message>
    <message>
        <source>Nobody can be rung now. The next ones open {time}</source>
        <translation>Сейчас звонить некому. Следующие откроются: {time}</translation>
    </message>
    <message>
        <source>Nothing is left undone</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>In this span everything was done</source>
        <translation>За это время сделано всё</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the search or the filter</source>
        <translation>В очереди нет ничего по этому поиску или фильтру</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никого не нашли</translation>
    </message>
    <message>
        <source>Show the whole queue</source>
        <translation>Показать всю очередь</translation>
    </message>
    <message>
        <source>Promises are kept, nothing is planned any more for today</source>
        <translation>Обещания выполнены, на сегодня планов больше нет</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Очередь пройдена</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) waiting</source>
        <translation>
            <numerusform>%n напоминание ждёт</numerusform>
            <numerusform>%n напоминания ждут</numerusform>
            <numerusform>%n напоминаний ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Позже сегодня</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Meeting “{firm}”</source>
        <translation>Встреча «{firm}»</translation>
    </message>
    <message>
        <source>How did it go? No result yet</source>
        <translation>Как прошло? Итог не записан</translation>
    </message>
    <message>
        <source>there {time}</source>
        <translation>там {time}</translation>
    </message>
    <message>
        <source>{city}, there {time}</source>
        <translation>{city}, там {time}</translation>
    </message>
    <message>
        <source>{city}, now {time}</source>
        <translation>{city}, сейчас {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Через {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} назад</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>обещано {time}</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>план {time}</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RemindersWindow</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Which reminders</source>
        <translation>Какие напоминания</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Держать поверх других окон</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
            <numerusform>Отложить %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Remind at another time</source>
        <translation>Напомнить в другое время</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Выбрать все</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
            <numerusform>Все %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises %n</source>
        <translation>
            <numerusform>Обещания %n</numerusform>
            <numerusform>Обещания %n</numerusform>
            <numerusform>Обещания %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meetings %n</source>
        <translation>
            <numerusform>Встречи %n</numerusform>
            <numerusform>Встречи %n</numerusform>
            <numerusform>Встречи %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From lead %n</source>
        <translation>
            <numerusform>От руководителя %n</numerusform>
            <numerusform>От руководителя %n</numerusform>
            <numerusform>От руководителя %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remember</source>
        <translation>Напоминаний нет</translation>
    </message>
    <message>
        <source>What you plan or promise comes here in time</source>
        <translation>Запланированное и обещанное появится здесь вовремя</translation>
    </message>
    <message>
        <source>Nothing until {time}</source>
        <translation>До {time} напоминаний нет</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n</source>
        <translation>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>How did the presentation for {firm} go?</source>
        <translation>{firm}: как прошла презентация?</translation>
    </message>
    <message>
        <source>How did the meeting with {firm} go?</source>
        <translation>{firm}: как прошла встреча?</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Впечатление</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодное</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тёплое</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Горячее</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без изменений</translation>
    </message>
    <message numerus="yes">
        <source>Save, %n more</source>
        <comment>results</comment>
        <translation>
            <numerusform>Сохранить, ещё %n</numerusform>
            <numerusform>Сохранить, ещё %n</numerusform>
            <numerusform>Сохранить, ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>Не состоялась</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Say in a few words how it went</source>
        <translation>Напишите в двух словах, как прошло</translation>
    </message>
</context>
<context>
    <name>RowDeeds</name>
    <message>
        <source>A promise cannot be skipped: call, or agree on another time</source>
        <translation>Обещание нельзя пропустить: позвоните или договоритесь на другое время</translation>
    </message>
    <message>
        <source>Skipped, the client comes back by itself</source>
        <translation>Пропущено, клиент вернётся сам</translation>
    </message>
    <message>
        <source>The next contact is planned</source>
        <translation>Следующий контакт запланирован</translation>
    </message>
    <message>
        <source>Moved to the new time</source>
        <translation>Перенесено на новое время</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Как прошло?</translation>
    </message>
    <message>
        <source>{step}, {client}</source>
        <translation>{step}, {client}</translation>
    </message>
    <message>
        <source>What was done or agreed</source>
        <translation>Что сделано, о чём договорились</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Say in a few words how it went</source>
        <translation>Напишите в двух словах, как прошло</translation>
    </message>
    <message>
        <source>Done and written down</source>
        <translation>Сделано и записано</translation>
    </message>
    <message>
        <source>Give this plan up?</source>
        <translation>Снять этот план?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Снять план</translation>
    </message>
    <message>
        <source>Say why, it stays in the history</source>
        <translation>Скажите почему, это останется в истории</translation>
    </message>
    <message>
        <source>The plan is given up</source>
        <translation>План снят</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>Добавлен клиент: {name}</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, отправится само</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Снять план</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Добавить клиента</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Нет номера, на который можно позвонить</translation>
    </message>
    <message>
        <source>A call is done by its outcome: press Enter</source>
        <translation>Звонок завершает итог: нажмите Enter</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation>Шаги сценария</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Шаг {place} из {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Remind before the time</source>
        <translation>Напомнить заранее</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Откладывать на</translation>
    </message>
    <message>
        <source>After an outcome</source>
        <translation>После итога</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>A soft sound for a due promise</source>
        <translation>Тихий звук, когда пора выполнить обещание</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>At the time itself</source>
        <translation>В сам момент</translation>
    </message>
    <message>
        <source>Stay with the client</source>
        <translation>Остаться с клиентом</translation>
    </message>
    <message>
        <source>Show the next client</source>
        <translation>Показать следующего</translation>
    </message>
    <message>
        <source>Show the next client and dial</source>
        <translation>Показать следующего и набрать</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is no keyring here: the password will be asked again at the next start</source>
        <translation>Здесь нет хранилища ключей: при следующем запуске пароль спросим снова</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Not the time now, back in 1 hour</source>
        <translation>Не время, вернуть через 1 час</translation>
    </message>
    <message>
        <source>Needs preparation, back in 2 hours</source>
        <translation>Нужна подготовка, вернуть через 2 часа</translation>
    </message>
    <message>
        <source>A duplicate, back tomorrow</source>
        <translation>Дубль, вернуть завтра</translation>
    </message>
    <message>
        <source>Bad data, back tomorrow</source>
        <translation>Плохие данные, вернуть завтра</translation>
    </message>
    <message>
        <source>Other, back in 1 hour</source>
        <translation>Другое, вернуть через 1 час</translation>
    </message>
    <message>
        <source>Why skip?</source>
        <translation>Почему пропустить?</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
            <numerusform>%n с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>This outcome is filed</source>
        <translation>Этот итог записан</translation>
    </message>
    <message>
        <source>The call of {time} has no outcome. Say how it ended</source>
        <translation>У звонка ({time}) нет итога. Скажите, чем он закончился</translation>
    </message>
    <message>
        <source>Outcome not recorded</source>
        <translation>Итог не записан</translation>
    </message>
</context>
<context>
    <name>StateSwitch</name>
    <message>
        <source>Card unavailable</source>
        <translation>Карточка недоступна</translation>
    </message>
    <message>
        <source>It is not there, or you have no access</source>
        <translation>Её нет, или у вас нет доступа</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>Список не загрузился</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Cold</source>
        <translation>Холодный</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тёплый</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Горячий</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Script “{name}”</source>
        <translation>Сценарий «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Best rung {begins}–{ends}</source>
        <translation>Лучше звонить {begins}–{ends}</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>ответ {answered} из {calls}</translation>
    </message>
    <message>
        <source>try {number} of {cap}</source>
        <translation>попытка {number} из {cap}</translation>
    </message>
    <message>
        <source>If no answer: leaves the queue</source>
        <translation>Если не ответит: уйдёт из очереди</translation>
    </message>
    <message>
        <source>If no answer: {time}</source>
        <translation>Если не ответит: {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встретиться</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Send an offer</source>
        <translation>Отправить КП</translation>
    </message>
    <message>
        <source>Send a document</source>
        <translation>Отправить документ</translation>
    </message>
    <message>
        <source>Pass on information</source>
        <translation>Передать сведения</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Make the sale</source>
        <translation>Оформить продажу</translation>
    </message>
    <message>
        <source>Do the task</source>
        <translation>Выполнить задачу</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nezabudka</source>
        <translation>Открыть Незабудку</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message numerus="yes">
        <source>Nezabudka: %n reminder(s)</source>
        <translation>
            <numerusform>Незабудка: %n напоминание</numerusform>
            <numerusform>Незабудка: %n напоминания</numerusform>
            <numerusform>Незабудка: %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nezabudka</source>
        <translation>Незабудка</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message numerus="yes">
        <source>More than %n min late is seen by your lead</source>
        <translation>
            <numerusform>Опоздание больше %n мин увидит руководитель</numerusform>
            <numerusform>Опоздание больше %n мин увидит руководитель</numerusform>
            <numerusform>Опоздание больше %n мин увидит руководитель</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>taken as the afternoon</source>
        <translation>считаем, что это днём</translation>
    </message>
    <message>
        <source>today it has passed, so tomorrow</source>
        <translation>сегодня уже прошло, значит завтра</translation>
    </message>
    <message>
        <source>the hour is our choice</source>
        <translation>час выбран нами</translation>
    </message>
    <message>
        <source>at the same hour as now</source>
        <translation>в тот же час, что сейчас</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>на следующей неделе</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>в следующем году</translation>
    </message>
    <message>
        <source>by your clock</source>
        <translation>по вашим часам</translation>
    </message>
    <message>
        <source>that hour is skipped when the clocks change</source>
        <translation>этого часа нет: переводят часы</translation>
    </message>
    <message>
        <source>the first of the two such hours</source>
        <translation>первый из двух таких часов</translation>
    </message>
    <message>
        <source>no hour was said</source>
        <translation>час не назван</translation>
    </message>
    <message>
        <source>You have {name} at {time}</source>
        <translation>В {time} у вас {name}</translation>
    </message>
    <message>
        <source>outside the client&apos;s calling hours</source>
        <translation>нерабочее время клиента</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>{time} by your clock, the client&apos;s zone is not known</source>
        <translation>{time} по вашим часам, пояс клиента неизвестен</translation>
    </message>
    <message>
        <source>{time} for the client and for you</source>
        <translation>{time} у клиента и у вас</translation>
    </message>
    <message>
        <source>For the client {theirs}, for you {ours}</source>
        <translation>У клиента {theirs}, у вас {ours}</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>next try in {seconds} s</source>
        <translation>повтор через {seconds} с</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>no result</source>
        <translation>нет итога</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Skip one</source>
        <translation>Пропустить шаг</translation>
    </message>
</context>
</TS>
