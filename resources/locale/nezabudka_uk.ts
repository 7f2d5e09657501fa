<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_US">
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Додати сервер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Office, sales department</source>
        <translation>Офіс, відділ продажів</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Your administrator knows it. A whole address of the form postgresql://… works too</source>
        <translation>Її знає адміністратор. Підійде й повна адреса вигляду postgresql://…</translation>
    </message>
    <message>
        <source>Which server to add?</source>
        <translation>Який сервер додати?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Адресу не вказано</translation>
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
        <translation>Жодного клієнта не забуто.</translation>
    </message>
    <message>
        <source>No promise is lost.</source>
        <translation>Жодної обіцянки не втрачено.</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обіцянки вчасно</translation>
    </message>
    <message>
        <source>A reminder before the hour, with what was agreed</source>
        <translation>Нагадаємо завчасно й покажемо, про що домовилися</translation>
    </message>
    <message>
        <source>The whole shift by keyboard</source>
        <translation>Уся зміна з клавіатури</translation>
    </message>
    <message>
        <source>Enter calls, a digit files the outcome and goes on</source>
        <translation>Enter дзвонить, цифра ставить підсумок і веде далі</translation>
    </message>
    <message>
        <source>The client stays with the firm</source>
        <translation>Клієнт не піде з менеджером</translation>
    </message>
    <message>
        <source>History and plans are handed over whole</source>
        <translation>Історія та плани передаються цілком</translation>
    </message>
    <message>
        <source>Version {version} · workstation of the sales department</source>
        <translation>Версія {version} · робоче місце відділу продажів</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Call, end</source>
        <translation>Подзвонити, завершити</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Інший номер</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Undo the outcome</source>
        <translation>Скасувати підсумок</translation>
    </message>
    <message>
        <source>What follows the outcome</source>
        <translation>Що після підсумку</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Зберегти й далі</translation>
    </message>
    <message>
        <source>Leave the field</source>
        <translation>Вийти з поля</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Kept on this PC until the line is back: {outcome}</source>
        <translation>Немає зв’язку. Підсумок збережено тут: {outcome}</translation>
    </message>
    <message>
        <source>Filed into the history: the client was handed over meanwhile</source>
        <translation>Записано в історію: клієнта тим часом передали</translation>
    </message>
    <message>
        <source>Sale filed: {client} is a client now</source>
        <translation>Продаж записано: {client} тепер клієнт</translation>
    </message>
    <message>
        <source>Outcome filed: {outcome}, next {time}</source>
        <translation>Підсумок записано: {outcome}, далі {time}</translation>
    </message>
    <message>
        <source>Outcome filed: {outcome}</source>
        <translation>Підсумок записано: {outcome}</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Немає номера, на який можна подзвонити</translation>
    </message>
    <message>
        <source>Do not call: on the do-not-call list for good</source>
        <translation>Не дзвонити: у списку назавжди</translation>
    </message>
    <message>
        <source>Do not call: on the do-not-call list until {date}</source>
        <translation>Не дзвонити: у списку до {date}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The outcome is taken back. Say how the call ended</source>
        <translation>Підсумок скасовано. Скажіть, чим закінчився дзвінок</translation>
    </message>
    <message>
        <source>Counts as a sale.</source>
        <translation>Зарахується як продаж.</translation>
    </message>
    <message>
        <source>Counts as a meeting.</source>
        <translation>Зарахується як зустріч.</translation>
    </message>
    <message>
        <source>Counts as an effective talk and an interest.</source>
        <translation>Зарахується як результативна розмова та інтерес.</translation>
    </message>
    <message>
        <source>Counts as an effective talk.</source>
        <translation>Зарахується як результативна розмова.</translation>
    </message>
    <message>
        <source>Counts as an answered call.</source>
        <translation>Зарахується як додзвон.</translation>
    </message>
    <message>
        <source>Counts as a dial.</source>
        <translation>Зарахується як дзвінок.</translation>
    </message>
    <message>
        <source>Try {number} of {cap}</source>
        <translation>Спроба {number} з {cap}</translation>
    </message>
    <message>
        <source>Promised for {time}.</source>
        <translation>Обіцяно на {time}.</translation>
    </message>
    <message>
        <source>The prospect becomes a client. Next contact {time}</source>
        <translation>Стане клієнтом. Наступний контакт {time}</translation>
    </message>
    <message>
        <source>Next contact {time}, the client stays with you</source>
        <translation>Наступний контакт {time}, клієнт лишиться у вас</translation>
    </message>
    <message>
        <source>Say when to meet</source>
        <translation>Скажіть, коли зустріч</translation>
    </message>
    <message>
        <source>Say when to call</source>
        <translation>Скажіть, коли дзвонити</translation>
    </message>
    <message>
        <source>Choose the reason by its digit</source>
        <translation>Виберіть причину цифрою</translation>
    </message>
    <message>
        <source>The client&apos;s next number comes at once</source>
        <translation>Одразу перейдемо до наступного номера</translation>
    </message>
    <message>
        <source>The prospect becomes a client, its whole history stays</source>
        <translation>Стане клієнтом, уся історія збережеться</translation>
    </message>
    <message>
        <source>Task “{task}” for {due}, then a call {time}</source>
        <translation>Задача «{task}» на {due}, потім дзвінок {time}</translation>
    </message>
    <message>
        <source>Comes back {time}</source>
        <translation>Повернеться: {time}</translation>
    </message>
    <message>
        <source>Next call {time}.</source>
        <translation>Наступний дзвінок {time}.</translation>
    </message>
    <message>
        <source>This was the last try of {cap}: the client leaves the queue</source>
        <translation>Це остання спроба з {cap}: клієнт піде з черги</translation>
    </message>
    <message>
        <source>Lost for good: the client leaves the queue</source>
        <translation>Відмова остаточна: клієнт піде з черги</translation>
    </message>
    <message>
        <source>No other number: the client waits for a right one</source>
        <translation>Інших номерів немає: клієнт чекає на правильний</translation>
    </message>
    <message>
        <source>All plans are cancelled, nobody will call any more</source>
        <translation>Усі плани скасуються, більше не дзвонитимемо</translation>
    </message>
    <message>
        <source>Promised {time}, late by {late}</source>
        <translation>Обіцяно {time}, запізнення {late}</translation>
    </message>
    <message>
        <source>Promised {time}, on time</source>
        <translation>Обіцяно {time}, вчасно</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обіцяно {time}</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Спроба {number}</translation>
    </message>
    <message>
        <source>Attempt {number} of {cap}</source>
        <translation>Спроба {number} з {cap}</translation>
    </message>
    <message>
        <source>After the outcome: stay</source>
        <translation>Після підсумку: лишитися</translation>
    </message>
    <message>
        <source>After the outcome: the next client</source>
        <translation>Після підсумку: наступний клієнт</translation>
    </message>
    <message>
        <source>After the outcome: the next client, dialled</source>
        <translation>Після підсумку: наступний клієнт і набір</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>The client did not load</source>
        <translation>Клієнт не завантажився</translation>
    </message>
    <message>
        <source>Nobody is being called</source>
        <translation>Зараз нікому не дзвоните</translation>
    </message>
    <message>
        <source>Choose a client in your day and press Enter</source>
        <translation>Виберіть клієнта у своєму дні й натисніть Enter</translation>
    </message>
    <message>
        <source>To my day</source>
        <translation>До мого дня</translation>
    </message>
    <message>
        <source>First the outcome of this call: one digit, 1 to 0</source>
        <translation>Спершу підсумок цього дзвінка: одна цифра, від 1 до 0</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Знайти в історії</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>The client did not load</source>
        <translation>Клієнт не завантажився</translation>
    </message>
    <message>
        <source>Find one by name or number with Ctrl+K</source>
        <translation>Знайдіть за назвою чи номером: Ctrl+K</translation>
    </message>
    <message>
        <source>No client is open</source>
        <translation>Жодного клієнта не відкрито</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Зміни не збережено: Ctrl+S збереже, «Не змінювати» відкине</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв’язку. Збережено тут, надішлеться саме</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>ClientHead</name>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>calling hours</source>
        <translation>робочий час</translation>
    </message>
    <message>
        <source>outside calling hours</source>
        <translation>неробочий час</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>зараз {time}</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>часовий пояс невідомий</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>з {day}</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>у пулі</translation>
    </message>
    <message>
        <source>The client asked not to be called</source>
        <translation>Клієнт просив не дзвонити</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Немає номера, на який можна подзвонити</translation>
    </message>
    <message>
        <source>Importance {grade}</source>
        <translation>Важливість {grade}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Потенційний</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Out of work</source>
        <translation>Не в роботі</translation>
    </message>
</context>
<context>
    <name>ConnectionStatus</name>
    <message>
        <source>Online · all saved</source>
        <translation>У мережі · усе збережено</translation>
    </message>
    <message numerus="yes">
        <source>Sending · left: %n</source>
        <translation>
            <numerusform>Надсилаємо · лишилося: %n</numerusform>
            <numerusform>Надсилаємо · лишилося: %n</numerusform>
            <numerusform>Надсилаємо · лишилося: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection · not sent: %n</source>
        <translation>
            <numerusform>Немає зв’язку · не надіслано: %n</numerusform>
            <numerusform>Немає зв’язку · не надіслано: %n</numerusform>
            <numerusform>Немає зв’язку · не надіслано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection · all saved</source>
        <translation>Немає зв’язку · усе збережено</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Error in the program</source>
        <translation>Помилка в програмі</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Звіт про помилку</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопіювати звіт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продовжити роботу</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>У програмі щось пішло не так</translation>
    </message>
    <message>
        <source>What you typed is kept. The report below holds no phone numbers and no passwords</source>
        <translation>Введене збережено. У звіті нижче немає ні номерів, ні паролів</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>DayCounts</name>
    <message numerus="yes">
        <source>Hot, %n day(s)</source>
        <translation>
            <numerusform>Гарячий, %n день</numerusform>
            <numerusform>Гарячий, %n дні</numerusform>
            <numerusform>Гарячий, %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warm, %n day(s)</source>
        <translation>
            <numerusform>Теплий, %n день</numerusform>
            <numerusform>Теплий, %n дні</numerusform>
            <numerusform>Теплий, %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interested, and nothing is planned for %n day(s)</source>
        <translation>
            <numerusform>Інтерес є, але %n день нічого не заплановано</numerusform>
            <numerusform>Інтерес є, але %n дні нічого не заплановано</numerusform>
            <numerusform>Інтерес є, але %n днів нічого не заплановано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n minute(s) to the promise</source>
        <translation>
            <numerusform>до обіцянки менше %n хвилини</numerusform>
            <numerusform>до обіцянки менше %n хвилин</numerusform>
            <numerusform>до обіцянки менше %n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises among them: %n</source>
        <translation>
            <numerusform>з них обіцянок: %n</numerusform>
            <numerusform>з них обіцянок: %n</numerusform>
            <numerusform>з них обіцянок: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>My day in figures</source>
        <translation>Мій день у цифрах</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Додзвони</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обіцянки вчасно</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a date</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>{day} · {time} · the tick is the plan by now</source>
        <translation>{day} · {time} · риска на шкалі: план на цю годину</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Доброго ранку, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Добрий день, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Добрий вечір, {name}</translation>
    </message>
    <message>
        <source>of {plan}</source>
        <translation>з {plan}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>per cent</comment>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>none was due today</source>
        <translation>на сьогодні не було</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} з {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>promises</comment>
        <translation>
            <numerusform>%n порушено</numerusform>
            <numerusform>%n порушено</numerusform>
            <numerusform>%n порушено</numerusform>
        </translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>усі</translation>
    </message>
</context>
<context>
    <name>Dialling</name>
    <message>
        <source>It is {time} at the client&apos;s, outside calling hours. F5 again to call all the same</source>
        <translation>У клієнта {time}, неробочий час. F5 ще раз, щоб усе ж подзвонити</translation>
    </message>
    <message>
        <source>It is {time} at the client&apos;s, calls are welcome from {opens}. F5 again to call all the same</source>
        <translation>У клієнта {time}, дзвонити можна з {opens}. F5 ще раз, щоб усе ж подзвонити</translation>
    </message>
    <message>
        <source>No program for calls here. {number} is copied, paste it into your phone program</source>
        <translation>Програми для дзвінків немає. {number} скопійовано, вставте його у свою телефонну програму</translation>
    </message>
    <message>
        <source>After the outcome of this number the next one: {number}</source>
        <translation>Після підсумку за цим номером наступний: {number}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This login is closed. Ask your administrator</source>
        <translation>Цей логін закрито. Зверніться до адміністратора</translation>
    </message>
    <message>
        <source>This is already done or cancelled</source>
        <translation>Це вже зроблено або скасовано</translation>
    </message>
    <message>
        <source>The server address cannot be read: {reason}</source>
        <translation>Адреса сервера не читається: {reason}</translation>
    </message>
    <message>
        <source>The field “{field}” {trouble}</source>
        <translation>Поле «{field}»: {trouble}</translation>
    </message>
    <message>
        <source>This line is not understood: {reason}</source>
        <translation>Цей рядок незрозумілий: {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a base: small Latin letters, digits and _ only</source>
        <translation>База не може називатися «{name}»: лише малі латинські літери, цифри та _</translation>
    </message>
    <message>
        <source>Another program has been starting or stopping the built-in database for too long; try again</source>
        <translation>Інша програма надто довго запускає або зупиняє вбудовану базу; повторіть</translation>
    </message>
    <message>
        <source>The built-in database server is not installed: nothing found in {folder}</source>
        <translation>Вбудований сервер бази не встановлено: у теці {folder} нічого немає</translation>
    </message>
    <message>
        <source>The built-in database could not be prepared in {folder}: {reason}</source>
        <translation>Вбудовану базу не вдалося підготувати в {folder}: {reason}</translation>
    </message>
    <message>
        <source>The built-in database in {folder} did not start; the program&apos;s log says why</source>
        <translation>Вбудована база в {folder} не запустилася; причина в журналі програми</translation>
    </message>
    <message>
        <source>The built-in database in {folder} did not stop; the program&apos;s log says why</source>
        <translation>Вбудована база в {folder} не зупинилася; причина в журналі програми</translation>
    </message>
    <message>
        <source>The data in {folder} belong to PostgreSQL {data}, the installed server is PostgreSQL {server}</source>
        <translation>Дані в {folder} від PostgreSQL {data}, а встановлено PostgreSQL {server}</translation>
    </message>
    <message>
        <source>Someone else is changing this right now. Try again</source>
        <translation>Хтось змінює це просто зараз. Повторіть</translation>
    </message>
    <message>
        <source>Row {row} holds a cell of more than {limit} letters: it cannot be a list of firms</source>
        <translation>У рядку {row} клітинка довша за {limit} знаків: це не список фірм</translation>
    </message>
    <message>
        <source>No column holds names or phones: say which one does</source>
        <translation>Немає колонки з назвами або телефонами: укажіть її</translation>
    </message>
    <message>
        <source>The server did not confirm the save. It is sent again by itself</source>
        <translation>Сервер не підтвердив збереження. Надішлемо ще раз самі</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Немає зв’язку із сервером</translation>
    </message>
    <message>
        <source>The file is damaged or not complete: open it in a spreadsheet program and save it again</source>
        <translation>Файл пошкоджено або він неповний: відкрийте його в табличному редакторі й збережіть заново</translation>
    </message>
    <message>
        <source>This was already sent with other content, so it was not saved again</source>
        <translation>Це вже надіслано з іншим вмістом, тому повторно не збережено</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>У файлі нічого немає</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or this account may not read it</source>
        <translation>Файл не відкривається: його немає, або ви не маєте права його читати</translation>
    </message>
    <message>
        <source>This entry was kept by another version of the program and cannot be sent: {reason}</source>
        <translation>Цей запис зробила інша версія програми, надіслати його не можна: {reason}</translation>
    </message>
    <message>
        <source>The import was cancelled, nothing was loaded</source>
        <translation>Імпорт скасовано, нічого не завантажено</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already</source>
        <translation>Такого імпорту немає, або його вже скасовано</translation>
    </message>
    <message>
        <source>Only administrators may import lists</source>
        <translation>Завантажувати списки можуть лише адміністратори</translation>
    </message>
    <message>
        <source>This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk and try again</source>
        <translation>Цей комп’ютер не може зберегти запис ({reason}). Не закривайте форму; звільніть місце на диску й повторіть</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter</source>
        <translation>«{login}» не годиться як логін: від 3 до 31 малої латинської літери, цифри або _, першою йде літера</translation>
    </message>
    <message>
        <source>This login is taken on the server</source>
        <translation>Цей логін на сервері зайнятий</translation>
    </message>
    <message>
        <source>That moment has passed</source>
        <translation>Цей час уже минув</translation>
    </message>
    <message>
        <source>Say why: this outcome needs a reason</source>
        <translation>Скажіть чому: цьому підсумку потрібна причина</translation>
    </message>
    <message>
        <source>Say when: this outcome needs the time of the next contact</source>
        <translation>Скажіть коли: цьому підсумку потрібен час наступного контакту</translation>
    </message>
    <message>
        <source>Reading the file needs more than {megabytes} MB of memory: save only the needed part as csv</source>
        <translation>Файлу треба понад {megabytes} МБ пам’яті: збережіть лише потрібну частину як csv</translation>
    </message>
    <message>
        <source>This login has no access to this base</source>
        <translation>Цей логін не має доступу до цієї бази</translation>
    </message>
    <message>
        <source>There is no base “{database}” on this server</source>
        <translation>На цьому сервері немає бази «{database}»</translation>
    </message>
    <message>
        <source>There are no rows below the header</source>
        <translation>Під заголовком немає рядків</translation>
    </message>
    <message>
        <source>There is no command “{name}”: “help” lists all of them</source>
        <translation>Команди «{name}» немає: усі перелічує «help»</translation>
    </message>
    <message>
        <source>There is no such day in the calendar</source>
        <translation>Такого дня в календарі немає</translation>
    </message>
    <message>
        <source>There is no outcome “{outcome}”</source>
        <translation>Підсумку «{outcome}» немає</translation>
    </message>
    <message>
        <source>Nobody who works here has the login “{login}”</source>
        <translation>Ніхто з працівників не має логіна «{login}»</translation>
    </message>
    <message>
        <source>There is no group “{name}”</source>
        <translation>Групи «{name}» немає</translation>
    </message>
    <message>
        <source>There is nobody to take over: “{name}” is not known here</source>
        <translation>Передати нікому: «{name}» тут не відомий</translation>
    </message>
    <message>
        <source>This is not a table: choose an xlsx, xls, ods or csv file</source>
        <translation>Це не таблиця: виберіть файл xlsx, xls, ods або csv</translation>
    </message>
    <message>
        <source>“{login}” is there already, and is no active administrator</source>
        <translation>«{login}» уже є й не є чинним адміністратором</translation>
    </message>
    <message>
        <source>This number cannot be dialled</source>
        <translation>На цей номер подзвонити не можна</translation>
    </message>
    <message>
        <source>The server&apos;s encryption cannot be trusted: {reason}</source>
        <translation>Шифруванню сервера не можна довіряти: {reason}</translation>
    </message>
    <message>
        <source>The base “{database}” is not prepared yet. The administrator prepares it with “nezabudka server init”</source>
        <translation>Базу «{database}» ще не підготовлено. Адміністратор готує її командою «nezabudka server init»</translation>
    </message>
    <message>
        <source>Nobody is signed in: send “sign_in” first</source>
        <translation>Ніхто не ввійшов: спершу надішліть «sign_in»</translation>
    </message>
    <message>
        <source>“{login}” is not a superuser of this server</source>
        <translation>«{login}» не суперкористувач цього сервера</translation>
    </message>
    <message>
        <source>This outcome can no longer be undone: something was done after it</source>
        <translation>Цей підсумок уже не скасувати: після нього щось зроблено</translation>
    </message>
    <message>
        <source>This number is on the do-not-call list</source>
        <translation>Цей номер у списку «Не дзвонити»</translation>
    </message>
    <message>
        <source>Another server answers at this address. Nothing is sent to it; tell your administrator</source>
        <translation>За цією адресою відповідає інший сервер. Йому нічого не надіслано; повідомте адміністратора</translation>
    </message>
    <message>
        <source>The password is empty</source>
        <translation>Пароль не вказано</translation>
    </message>
    <message>
        <source>No password was given: set {variable}</source>
        <translation>Пароль не задано: вкажіть його в {variable}</translation>
    </message>
    <message>
        <source>The file is protected with a password: save it without one and choose it again</source>
        <translation>Файл під паролем: збережіть його без пароля й виберіть знову</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Паролі не збігаються</translation>
    </message>
    <message>
        <source>psql answered: {reason}</source>
        <translation>psql відповів: {reason}</translation>
    </message>
    <message>
        <source>Reading of the file was cancelled</source>
        <translation>Читання файлу скасовано</translation>
    </message>
    <message>
        <source>This base holds real data, so the demo is not put into it</source>
        <translation>У цій базі справжні дані, тому демо до неї не додано</translation>
    </message>
    <message>
        <source>It is not there, or you have no access to it</source>
        <translation>Цього немає, або ви не маєте доступу</translation>
    </message>
    <message>
        <source>The base is newer ({found}) than this program ({needed}). Install the new version of the program</source>
        <translation>База новіша ({found}), ніж програма ({needed}). Установіть нову версію програми</translation>
    </message>
    <message>
        <source>The base is older ({found}) than this program needs ({needed}). The administrator must update the base</source>
        <translation>База старіша ({found}), ніж потрібно програмі ({needed}). Адміністратор має оновити базу</translation>
    </message>
    <message>
        <source>PostgreSQL {version} is too old: 15 or newer is needed</source>
        <translation>PostgreSQL {version} застарий: потрібен 15 або новіший</translation>
    </message>
    <message>
        <source>The server {host} does not answer. Check the network or VPN</source>
        <translation>Сервер {host} не відповідає. Перевірте мережу або VPN</translation>
    </message>
    <message>
        <source>An outdated copy of the server answers. Nothing is sent to it; tell your administrator</source>
        <translation>Відповідає застаріла копія сервера. Їй нічого не надіслано; повідомте адміністратора</translation>
    </message>
    <message>
        <source>There is no sheet named “{sheet}” in the file</source>
        <translation>У файлі немає аркуша «{sheet}»</translation>
    </message>
    <message>
        <source>Someone changed this card after you opened it. Look at the new values and save again</source>
        <translation>Картку змінили, поки вона була у вас відкрита. Перегляньте нові значення й збережіть знову</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} seconds: split it into parts</source>
        <translation>Файл читається довше {seconds} с: поділіть його на частини</translation>
    </message>
    <message>
        <source>This is not understood as a time. Write it like tomorrow 10, Mon 14:00 or +2h</source>
        <translation>Це не схоже на час. Напишіть, наприклад: завтра 10, пн 14:00 або +2год</translation>
    </message>
    <message>
        <source>That moment is more than five years away</source>
        <translation>До цього часу понад п’ять років</translation>
    </message>
    <message>
        <source>Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed</source>
        <translation>У рядку {row} колонок: {columns}, можна не більше {limit}: приберіть зайві</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows: split it into parts</source>
        <translation>У файлі понад {limit} рядків: поділіть його на частини</translation>
    </message>
    <message>
        <source>The file holds more than {megabytes} MB of text: split it into parts</source>
        <translation>У файлі понад {megabytes} МБ тексту: поділіть його на частини</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again</source>
        <translation>Сервер не відповів вчасно. Повторіть</translation>
    </message>
    <message>
        <source>The encoding “{encoding}” is not known</source>
        <translation>Кодування «{encoding}» невідоме</translation>
    </message>
    <message>
        <source>The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened</source>
        <translation>Файл розпаковується в {megabytes} МБ, для списку фірм це забагато: його не відкрито</translation>
    </message>
    <message>
        <source>The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx</source>
        <translation>Усередині файлу вебсторінка або XML: відкрийте його в табличному редакторі й збережіть як xlsx</translation>
    </message>
    <message>
        <source>Wrong login or password</source>
        <translation>Неправильний логін або пароль</translation>
    </message>
    <message>
        <source>That date falls on another day of the week</source>
        <translation>Ця дата припадає на інший день тижня</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>People and facts</source>
        <translation>Люди й факти</translation>
    </message>
    <message>
        <source>Numbers of the firm</source>
        <translation>Номери фірми</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Вирішує</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} дод. {extension}</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неправильний номер</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Відповідає</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий код</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
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
        <translation>У базі з</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Tax id</source>
        <translation>Податковий код</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Про клієнта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не змінювати</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Що дізналися</translation>
    </message>
    <message>
        <source>{field}, now “{value}”</source>
        <translation>{field}, зараз «{value}»</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a client</source>
        <translation>Знайти клієнта</translation>
    </message>
    <message>
        <source>Company, name, city, any part of a number</source>
        <translation>Компанія, ім’я, місто, будь-яка частина номера</translation>
    </message>
    <message>
        <source>Whom to find</source>
        <translation>Кого знайти</translation>
    </message>
    <message>
        <source>Found clients</source>
        <translation>Знайдені клієнти</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Type at least two letters or digits</source>
        <translation>Введіть хоча б дві літери або цифри</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
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
        <translation>Нікого не знайшли. Спробуйте частину назви або останні цифри</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of more, type on</source>
        <comment>clients</comment>
        <translation>
            <numerusform>Показано перший %n, уточніть</numerusform>
            <numerusform>Показано перші %n, уточніть</numerusform>
            <numerusform>Показано перші %n, уточніть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <comment>clients</comment>
        <translation>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
            <numerusform>Знайдено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPopup</name>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>Прострочено: %n</numerusform>
            <numerusform>Прострочено: %n</numerusform>
            <numerusform>Прострочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>While you were away: %n</source>
        <translation>
            <numerusform>Поки вас не було: %n</numerusform>
            <numerusform>Поки вас не було: %n</numerusform>
            <numerusform>Поки вас не було: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Columns of the table</source>
        <translation>Колонки таблиці</translation>
    </message>
</context>
<context>
    <name>HeaderCard</name>
    <message>
        <source>Length of the call</source>
        <translation>Тривалість дзвінка</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>No number to dial</source>
        <translation>Номера немає</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} дод. {extension}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} з {count}</translation>
    </message>
    <message>
        <source>{city} · time zone not known</source>
        <translation>{city} · часовий пояс невідомий</translation>
    </message>
    <message>
        <source>Time zone not known</source>
        <translation>Часовий пояс невідомий</translation>
    </message>
    <message>
        <source>{city} · now {time}</source>
        <translation>{city} · зараз {time}</translation>
    </message>
    <message>
        <source>At the client&apos;s {time}</source>
        <translation>У клієнта {time}</translation>
    </message>
    <message>
        <source>Not dialled yet</source>
        <translation>Ще не дзвонимо</translation>
    </message>
    <message>
        <source>Call is on</source>
        <translation>Триває розмова</translation>
    </message>
    <message>
        <source>File the outcome</source>
        <translation>Запишіть підсумок</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігаємо…</translation>
    </message>
    <message>
        <source>Outcome filed</source>
        <translation>Підсумок записано</translation>
    </message>
    <message>
        <source>Time for the outcome</source>
        <translation>Час записати підсумок</translation>
    </message>
    <message>
        <source>End call</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>Інший номер</translation>
    </message>
    <message>
        <source>This client has one number</source>
        <translation>У клієнта один номер</translation>
    </message>
    <message>
        <source>File the outcome of this call first</source>
        <translation>Спершу запишіть підсумок цього дзвінка</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>Через %n хвилину</numerusform>
            <numerusform>Через %n хвилини</numerusform>
            <numerusform>Через %n хвилин</numerusform>
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
        <translation>Передано</translation>
    </message>
    <message>
        <source>Added from a file</source>
        <translation>Додано з файлу</translation>
    </message>
    <message>
        <source>Promised: {what}</source>
        <translation>Обіцяно: {what}</translation>
    </message>
    <message>
        <source>Planned: {what}</source>
        <translation>Заплановано: {what}</translation>
    </message>
    <message>
        <source>Outgoing call, no outcome yet</source>
        <translation>Вихідний, підсумку ще немає</translation>
    </message>
    <message>
        <source>Promise given up: {what}</source>
        <translation>Обіцянку знято: {what}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обіцянку виконано</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>Обіцянка із запізненням</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обіцянку порушено</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Filter of the history</source>
        <translation>Фільтр історії</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Знайти в історії</translation>
    </message>
    <message>
        <source>Out of work: nothing is planned</source>
        <translation>Не в роботі: планів немає</translation>
    </message>
    <message>
        <source>There is no next step</source>
        <translation>Немає наступного кроку</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Next: {what}, {time}</source>
        <translation>Далі: {what}, {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>запізнення {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обіцяно</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Nothing of that kind in the history</source>
        <translation>В історії такого немає</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>З цим клієнтом ще не розмовляли</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>People and facts</source>
        <translation>Люди й факти</translation>
    </message>
    <message>
        <source>What to show about the client</source>
        <translation>Що показати про клієнта</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Filter of the history</source>
        <translation>Фільтр історії</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Знайти в історії</translation>
    </message>
    <message>
        <source>Last three contacts</source>
        <translation>Останні три контакти</translation>
    </message>
    <message>
        <source>Earlier contacts</source>
        <translation>Раніші контакти</translation>
    </message>
    <message>
        <source>Nothing is planned with this client</source>
        <translation>З цим клієнтом нічого не заплановано</translation>
    </message>
    <message>
        <source>Promise: {what}, {time}</source>
        <translation>Обіцянка: {what}, {time}</translation>
    </message>
    <message>
        <source>Not done yet: {what}, {time}</source>
        <translation>Ще не зроблено: {what}, {time}</translation>
    </message>
    <message>
        <source>Next: {what}, {time}</source>
        <translation>Далі: {what}, {time}</translation>
    </message>
    <message>
        <source>{title}, late by {late}</source>
        <translation>{title}, запізнення {late}</translation>
    </message>
    <message>
        <source>Nothing of that kind in the history</source>
        <translation>В історії такого немає</translation>
    </message>
    <message>
        <source>No other contacts</source>
        <translation>Інших контактів немає</translation>
    </message>
</context>
<context>
    <name>ImportCounts</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
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
            <numerusform>лишилася %n хв</numerusform>
            <numerusform>лишилося %n хв</numerusform>
            <numerusform>лишилося %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>лишилася %n с</numerusform>
            <numerusform>лишилося %n с</numerusform>
            <numerusform>лишилося %n с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n чекає рішення</numerusform>
            <numerusform>%n чекають рішення</numerusform>
            <numerusform>%n чекають рішення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) checked</source>
        <translation>
            <numerusform>Перевірено %n рядок</numerusform>
            <numerusform>Перевірено %n рядки</numerusform>
            <numerusform>Перевірено %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s) to mend</source>
        <translation>
            <numerusform>Зберегти %n рядок для правки</numerusform>
            <numerusform>Зберегти %n рядки для правки</numerusform>
            <numerusform>Зберегти %n рядків для правки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n row(s)</source>
        <translation>
            <numerusform>Завантажити %n рядок</numerusform>
            <numerusform>Завантажити %n рядки</numerusform>
            <numerusform>Завантажити %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading %n row(s)</source>
        <translation>
            <numerusform>Завантажуємо %n рядок</numerusform>
            <numerusform>Завантажуємо %n рядки</numerusform>
            <numerusform>Завантажуємо %n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) loaded</source>
        <translation>
            <numerusform>Завантажено %n клієнта</numerusform>
            <numerusform>Завантажено %n клієнти</numerusform>
            <numerusform>Завантажено %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) removed</source>
        <translation>
            <numerusform>%n клієнта видалено</numerusform>
            <numerusform>%n клієнти видалено</numerusform>
            <numerusform>%n клієнтів видалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) as before</source>
        <translation>
            <numerusform>%n клієнт став як раніше</numerusform>
            <numerusform>%n клієнти стали як раніше</numerusform>
            <numerusform>%n клієнтів стали як раніше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) kept, because somebody has worked with them since</source>
        <translation>
            <numerusform>%n клієнт лишився: з ним уже працювали</numerusform>
            <numerusform>%n клієнти лишилися: з ними вже працювали</numerusform>
            <numerusform>%n клієнтів лишилися: з ними вже працювали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it added will be removed.</source>
        <translation>
            <numerusform>Доданого %n клієнта буде видалено.</numerusform>
            <numerusform>Доданих %n клієнтів буде видалено.</numerusform>
            <numerusform>Доданих %n клієнтів буде видалено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that it completed will be as before.</source>
        <translation>
            <numerusform>Доповнений %n клієнт стане як раніше.</numerusform>
            <numerusform>Доповнені %n клієнти стануть як раніше.</numerusform>
            <numerusform>Доповнені %n клієнтів стануть як раніше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Import is not for you</source>
        <translation>Імпорт недоступний</translation>
    </message>
    <message>
        <source>Only administrators load lists: who is in the base already is theirs to see</source>
        <translation>Списки завантажують адміністратори: лише їм видно, хто вже є в базі</translation>
    </message>
    <message>
        <source>Import of clients</source>
        <translation>Імпорт клієнтів</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Списки (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Виберіть список</translation>
    </message>
    <message>
        <source>Save rows to mend</source>
        <translation>Зберегти рядки для правки</translation>
    </message>
    <message>
        <source>{name} to mend.xlsx</source>
        <translation>{name} для правки.xlsx</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in {file}</source>
        <translation>
            <numerusform>%n рядок збережено в {file}</numerusform>
            <numerusform>%n рядки збережено в {file}</numerusform>
            <numerusform>%n рядків збережено в {file}</numerusform>
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
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Columns before</source>
        <translation>Колонки ліворуч</translation>
    </message>
    <message>
        <source>Columns after</source>
        <translation>Колонки праворуч</translation>
    </message>
    <message>
        <source>What loading would do</source>
        <translation>Що зробить завантаження</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>Яка колонка чим буде</translation>
    </message>
    <message>
        <source>Recognised {count} of {all}</source>
        <translation>Розпізнано {count} з {all}</translation>
    </message>
    <message>
        <source>Known layout</source>
        <translation>Знайомий вигляд файлу</translation>
    </message>
    <message>
        <source>Checking the first rows</source>
        <translation>Перевіряємо перші рядки</translation>
    </message>
    <message>
        <source>Of the first {count} rows; “Check” looks at all {all}</source>
        <translation>За першими рядками: {count}. «Перевірити» перегляне всі {all}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Усі {count}</translation>
    </message>
    <message>
        <source>To load {count}</source>
        <translation>До завантаження {count}</translation>
    </message>
    <message>
        <source>In the base {count}</source>
        <translation>Уже є {count}</translation>
    </message>
    <message>
        <source>Errors {count}</source>
        <translation>Помилки {count}</translation>
    </message>
    <message>
        <source>Numbers {count}</source>
        <translation>Номери {count}</translation>
    </message>
    <message>
        <source>The first {count} of {all}</source>
        <translation>Показано {count} з {all}</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Починаємо</translation>
    </message>
    <message>
        <source>Columns {first}–{last} of {count}</source>
        <translation>Колонки {first}–{last} з {count}</translation>
    </message>
    <message>
        <source>Reading the file: {count}</source>
        <translation>Читаємо файл: {count}</translation>
    </message>
    <message>
        <source>Read {done} of {total}</source>
        <translation>Прочитано {done} з {total}</translation>
    </message>
    <message>
        <source>Understood {done} of {total}</source>
        <translation>Розібрано {done} з {total}</translation>
    </message>
    <message>
        <source>Compared with the base {done} of {total}</source>
        <translation>Звірено з базою {done} з {total}</translation>
    </message>
    <message>
        <source>Loaded {done} of {total}</source>
        <translation>Завантажено {done} з {total}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>In the base</source>
        <comment>tile</comment>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Why not loaded</source>
        <translation>Чому не завантажимо</translation>
    </message>
    <message>
        <source>Number to mend, row is loaded</source>
        <translation>Номер виправити, рядок завантажимо</translation>
    </message>
    <message>
        <source>A file is being read</source>
        <translation>Файл читається</translation>
    </message>
    <message>
        <source>Reading “{file}”</source>
        <translation>Читаємо «{file}»</translation>
    </message>
    <message>
        <source>Drop a list here or choose a file</source>
        <translation>Перетягніть список сюди або виберіть файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>xlsx, xls, ods or csv, up to 200,000 rows</source>
        <translation>xlsx, xls, ods або csv, до 200&#xa0;000 рядків</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Попередні імпорти</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Скасувати…</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Імпортів ще не було</translation>
    </message>
    <message>
        <source>Choose an import in the list</source>
        <translation>Виберіть імпорт у списку</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Цей імпорт уже скасовано</translation>
    </message>
    <message>
        <source>Only imports of the last 30 days can be taken back</source>
        <translation>Скасувати можна імпорт не старший за 30 днів</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Доповнено</translation>
    </message>
    <message>
        <source>In the base</source>
        <translation>Уже є</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Завантажено</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Скасовано {when}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодування</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Рядок заголовків</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <source>{choice} (guessed)</source>
        <translation>{choice} (вгадано)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Далі з цим файлом</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Import another list</source>
        <translation>Інший список</translation>
    </message>
    <message>
        <source>Wait for the end or stop it</source>
        <translation>Дочекайтеся кінця або зупиніть</translation>
    </message>
    <message>
        <source>There is nothing to load: every row is known or has an error</source>
        <translation>Завантажувати нічого: усі рядки вже є або з помилкою</translation>
    </message>
    <message>
        <source>Say which column holds companies, names of people or phones: without one of them nothing can be loaded</source>
        <translation>Укажіть колонку компаній, імен або телефонів: без неї завантажувати нічого</translation>
    </message>
    <message>
        <source>The whole import can be taken back for 30 days</source>
        <translation>Усе завантаження можна скасувати 30 днів</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибрати файл</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Наступна колонка</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Наступна без рішення</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показати всі рядки</translation>
    </message>
    <message>
        <source>Show rows to load</source>
        <translation>Показати рядки до завантаження</translation>
    </message>
    <message>
        <source>Show rows in the base</source>
        <translation>Показати вже наявні</translation>
    </message>
    <message>
        <source>Show rows with errors</source>
        <translation>Показати рядки з помилками</translation>
    </message>
    <message>
        <source>Show numbers to mend</source>
        <translation>Показати номери для правки</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Скасувати цей імпорт…</translation>
    </message>
    <message>
        <source>It is being taken back</source>
        <translation>Імпорт скасовується</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Імпорт скасовано</translation>
    </message>
    <message>
        <source>The base is as it was before. The file is still here: go on or go back</source>
        <translation>База лишилася такою, як була. Файл ще тут: продовжте або поверніться</translation>
    </message>
    <message>
        <source>Stopped: nothing was loaded</source>
        <translation>Зупинено: нічого не завантажено</translation>
    </message>
    <message>
        <source>The connection broke while loading. Whether it was loaded stands in the list of earlier imports; loading the file again adds nothing twice</source>
        <translation>Зв’язок обірвався під час завантаження. Чи завантажено файл, видно у списку попередніх імпортів; повторне завантаження нічого не подвоїть</translation>
    </message>
    <message>
        <source>The list was not loaded</source>
        <translation>Список не завантажено</translation>
    </message>
    <message>
        <source>Other pages can be used meanwhile</source>
        <translation>Тим часом можна працювати на інших сторінках</translation>
    </message>
    <message>
        <source>{rows} read in {seconds} s. The whole import can be taken back for 30 days</source>
        <translation>Прочитано: {rows} за {seconds} с. Увесь імпорт можна скасувати 30 днів</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was written</source>
        <translation>Перевірку зупинено. Нічого не записано</translation>
    </message>
    <message>
        <source>{who} loaded this very file: {when}. Loaded again it adds nothing twice</source>
        <translation>Цей файл уже завантажено: {who}, {when}. Повторне завантаження нічого не подвоїть</translation>
    </message>
    <message>
        <source>The letters make no words: the encoding was not guessed. Which line can be read?</source>
        <translation>Літери не складаються у слова: кодування не вгадано. Який рядок читається?</translation>
    </message>
    <message>
        <source>Take back the import of “{file}”?</source>
        <translation>Скасувати імпорт «{file}»?</translation>
    </message>
    <message>
        <source>Clients somebody has worked with since stay.</source>
        <translation>Клієнти, з якими вже працювали, лишаться.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати імпорт</translation>
    </message>
    <message>
        <source>Leave it loaded</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>When the client is there already</source>
        <translation>Якщо клієнт уже є</translation>
    </message>
    <message>
        <source>Skip the row</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Fill empty fields</source>
        <translation>Доповнити порожні поля</translation>
    </message>
    <message>
        <source>Replace with data of the file</source>
        <translation>Замінити даними файлу</translation>
    </message>
    <message>
        <source>Match: phone, e-mail, tax ID, name + city</source>
        <translation>Збіг: телефон, пошта, код, назва + місто</translation>
    </message>
    <message>
        <source>On the do-not-call list: skip</source>
        <translation>Є в «Не дзвонити»: не завантажувати</translation>
    </message>
    <message>
        <source>Without phone and e-mail: load</source>
        <translation>Без телефону й пошти: завантажити</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Країна номерів</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Pool of {group}</source>
        <translation>Пул: {group}</translation>
    </message>
    <message>
        <source>Company pool</source>
        <translation>Спільний пул</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column</comment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>before loading</source>
        <translation>до завантаження</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Рядки файлу</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>empty: named by the rest</source>
        <translation>порожньо: візьмемо ім’я</translation>
    </message>
    <message>
        <source>New</source>
        <comment>row</comment>
        <translation>Новий</translation>
    </message>
    <message>
        <source>Completes a client</source>
        <translation>Доповнить клієнта</translation>
    </message>
    <message>
        <source>Repeats row {row}</source>
        <translation>Повтор рядка {row}</translation>
    </message>
    <message>
        <source>The row is loaded, the number waits to be mended</source>
        <translation>Рядок завантажимо, номер чекає на правку</translation>
    </message>
    <message>
        <source>Check before loading</source>
        <translation>Перевірка до завантаження</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Інша назва</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Контакт: ім’я</translation>
    </message>
    <message>
        <source>Contact: surname</source>
        <translation>Контакт: прізвище</translation>
    </message>
    <message>
        <source>Contact: first name</source>
        <translation>Контакт: власне ім’я</translation>
    </message>
    <message>
        <source>Contact: middle name</source>
        <translation>Контакт: по батькові</translation>
    </message>
    <message>
        <source>Contact: position</source>
        <translation>Контакт: посада</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Tax ID</source>
        <translation>Податковий код</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клієнта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Fact on the card</source>
        <translation>Факт у картку</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Той самий телефон</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Та сама пошта</translation>
    </message>
    <message>
        <source>Same tax ID</source>
        <translation>Той самий податковий код</translation>
    </message>
    <message>
        <source>Same name and city</source>
        <translation>Та сама назва й місто</translation>
    </message>
    <message>
        <source>No phone, no e-mail</source>
        <translation>Немає телефону й пошти</translation>
    </message>
    <message>
        <source>Nothing in the row</source>
        <translation>Порожній рядок</translation>
    </message>
    <message>
        <source>On the do-not-call list</source>
        <translation>Номер у «Не дзвонити»</translation>
    </message>
    <message>
        <source>Number too short</source>
        <translation>Номер короткий</translation>
    </message>
    <message>
        <source>Number too long</source>
        <translation>Номер довгий</translation>
    </message>
    <message>
        <source>Number rounded by the spreadsheet</source>
        <translation>Номер округлено</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неправильний номер</translation>
    </message>
    <message>
        <source>{reason} as in row {row}</source>
        <translation>{reason}: рядок {row}</translation>
    </message>
    <message>
        <source>{reason} as “{name}”</source>
        <translation>{reason}: «{name}»</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Крапка з комою  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Кома  ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляція</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Риска  |</translation>
    </message>
    <message>
        <source>Ukraine +380</source>
        <translation>Україна +380</translation>
    </message>
    <message>
        <source>Russia +7</source>
        <translation>Росія +7</translation>
    </message>
    <message>
        <source>Belarus +375</source>
        <translation>Білорусь +375</translation>
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
        <translation>Грузія +995</translation>
    </message>
    <message>
        <source>Armenia +374</source>
        <translation>Вірменія +374</translation>
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
        <translation>Киргизстан +996</translation>
    </message>
    <message>
        <source>Poland +48</source>
        <translation>Польща +48</translation>
    </message>
    <message>
        <source>Romania +40</source>
        <translation>Румунія +40</translation>
    </message>
    <message>
        <source>Lithuania +370</source>
        <translation>Литва +370</translation>
    </message>
    <message>
        <source>Latvia +371</source>
        <translation>Латвія +371</translation>
    </message>
    <message>
        <source>Estonia +372</source>
        <translation>Естонія +372</translation>
    </message>
    <message>
        <source>Czechia +420</source>
        <translation>Чехія +420</translation>
    </message>
    <message>
        <source>Slovakia +421</source>
        <translation>Словаччина +421</translation>
    </message>
    <message>
        <source>Hungary +36</source>
        <translation>Угорщина +36</translation>
    </message>
    <message>
        <source>Bulgaria +359</source>
        <translation>Болгарія +359</translation>
    </message>
    <message>
        <source>Germany +49</source>
        <translation>Німеччина +49</translation>
    </message>
    <message>
        <source>United Kingdom +44</source>
        <translation>Велика Британія +44</translation>
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
        <translation>Філіппіни +63</translation>
    </message>
</context>
<context>
    <name>Impressions</name>
    <message>
        <source>Cold</source>
        <translation>Холодне</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тепле</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Гаряче</translation>
    </message>
</context>
<context>
    <name>ItemPopup</name>
    <message>
        <source>to the reminders by keyboard</source>
        <translation>перейти сюди з клавіатури</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Як минуло?</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Call begun</source>
        <translation>Дзвінок почато</translation>
    </message>
    <message>
        <source>Outcome of a call</source>
        <translation>Підсумок дзвінка</translation>
    </message>
    <message>
        <source>Outcome undone</source>
        <translation>Підсумок скасовано</translation>
    </message>
    <message>
        <source>Next contact planned</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Plan moved</source>
        <translation>План перенесено</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Задачу зроблено</translation>
    </message>
    <message>
        <source>Plan cancelled</source>
        <translation>План знято</translation>
    </message>
    <message>
        <source>Client skipped</source>
        <translation>Клієнта пропущено</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>Клієнта додано</translation>
    </message>
    <message>
        <source>Card changed</source>
        <translation>Картку змінено</translation>
    </message>
    <message>
        <source>Reminder snoozed</source>
        <translation>Нагадування відкладено</translation>
    </message>
    <message>
        <source>Overdue reminders snoozed</source>
        <translation>Прострочені відкладено</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Збережено тут</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
</context>
<context>
    <name>JournalDialog</name>
    <message>
        <source>Filed on this computer</source>
        <translation>Записано на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопіювати текст</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Filed in the last seven days</source>
        <translation>Записано за останні сім днів</translation>
    </message>
    <message>
        <source>What is kept here goes to the server by itself as soon as it answers</source>
        <translation>Збережене тут піде на сервер саме, щойно він відповість</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>All keys of this screen</source>
        <translation>Усі клавіші цього екрана</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Call</source>
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентація</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продаж</translation>
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
        <translation>Незабудка: вхід</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Choose a base and sign in under your own name</source>
        <translation>Виберіть базу й увійдіть під своїм іменем</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>heading</comment>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Додати сервер</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Remember in the system&apos;s keyring</source>
        <translation>Запам’ятати у сховищі ключів системи</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Demo on this computer</source>
        <translation>Демо на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Bundled base, training data, no password</source>
        <translation>Вбудована база, навчальні дані, без пароля</translation>
    </message>
    <message>
        <source>Not needed in the demo</source>
        <translation>У демо не потрібен</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The demo opens on this computer, nothing leaves it</source>
        <translation>Демо відкриється на цьому комп’ютері, дані його не залишать</translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation>Перевіряємо сервер…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>У мережі</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms</source>
        <translation>Сервер відповідає, {ms} мс</translation>
    </message>
    <message>
        <source>{answer} · encryption is on</source>
        <translation>{answer} · шифрування ввімкнено</translation>
    </message>
    <message>
        <source>{answer} · not encrypted</source>
        <translation>{answer} · без шифрування</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>The login is empty</source>
        <translation>Логін не вказано</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Готуємо демо…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Скасувати останнє</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Цей екран</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>No connection to the server. Calls and outcomes go on</source>
        <translation>Немає зв’язку із сервером. Дзвонити й записувати підсумки можна</translation>
    </message>
    <message>
        <source>No connection to the server for {time}. Calls and outcomes go on</source>
        <translation>Немає зв’язку із сервером {time}. Дзвонити й записувати підсумки можна</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %n</source>
        <translation>
            <numerusform>Не надіслано: %n</numerusform>
            <numerusform>Не надіслано: %n</numerusform>
            <numerusform>Не надіслано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nezabudka</source>
        <translation>Незабудка</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторити зараз</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>yesterday {time}</source>
        <translation>учора {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
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
        <translation>У клієнта</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Чому зараз</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
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
        <translation>Місто</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Останній результат</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Домовилися</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Запізнення</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>The client&apos;s zone is not known, this is your clock</source>
        <translation>Часовий пояс клієнта невідомий, час ваш</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>offset of a clock</comment>
        <translation>{hours} год</translation>
    </message>
    <message>
        <source>{outcome}, {time}</source>
        <translation>{outcome}, {time}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>A promise to the client</source>
        <translation>Обіцянка клієнту</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Promise: {what}</source>
        <translation>Обіцянка: {what}</translation>
    </message>
    <message>
        <source>Promises now</source>
        <translation>Обіцянки зараз</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Assignments of the lead</source>
        <translation>Завдання керівника</translation>
    </message>
    <message>
        <source>For today</source>
        <translation>На сьогодні</translation>
    </message>
    <message>
        <source>Warm without a plan</source>
        <translation>Теплі без плану</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторні</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>interested, but nothing is planned</source>
        <translation>інтерес є, плану немає</translation>
    </message>
    <message>
        <source>not reached before</source>
        <translation>раніше не додзвонилися</translation>
    </message>
    <message>
        <source>campaign “{name}”</source>
        <translation>кампанія «{name}»</translation>
    </message>
    <message>
        <source>done {done} of {all}</source>
        <translation>зроблено {done} з {all}</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>За сьогодні</translation>
    </message>
    <message>
        <source>Of before</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>На сьогодні досить</translation>
    </message>
    <message>
        <source>This number was tried as often as it may be in a day</source>
        <translation>На цей номер сьогодні більше дзвонити не можна</translation>
    </message>
    <message>
        <source>Just tried</source>
        <translation>Щойно дзвонили</translation>
    </message>
    <message>
        <source>This number was tried minutes ago, wait a little</source>
        <translation>На цей номер дзвонили кілька хвилин тому, зачекайте</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>Спроб більше немає</translation>
    </message>
    <message>
        <source>This number was tried as often as it ever may be. Only a promise goes on</source>
        <translation>Спроби на цей номер вичерпано. Дзвінок можливий лише за обіцянкою</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Немає номера</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Немає номера, на який можна подзвонити</translation>
    </message>
    <message>
        <source>No calling hours</source>
        <translation>Немає годин дзвінка</translation>
    </message>
    <message>
        <source>The calling hours of this client do not open in the next weeks</source>
        <translation>Найближчими тижнями цьому клієнту дзвонити не можна</translation>
    </message>
    <message>
        <source>Early: opens {time}</source>
        <translation>Рано: з {time}</translation>
    </message>
    <message>
        <source>Opens {time}</source>
        <translation>Можна з {time}</translation>
    </message>
    <message>
        <source>It is {now} at the client&apos;s, calling hours open {time}</source>
        <translation>У клієнта {now}, дзвонити можна з {time}</translation>
    </message>
    <message>
        <source>The client was promised {time}</source>
        <translation>Клієнту обіцяно {time}</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обіцяно {time}</translation>
    </message>
    <message>
        <source>You planned this for {time}</source>
        <translation>Ви запланували це на {time}</translation>
    </message>
    <message>
        <source>Plan {time}</source>
        <translation>План {time}</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>З цим клієнтом ще не розмовляли</translation>
    </message>
    <message>
        <source>Promised for {time} and not kept yet</source>
        <translation>Обіцяно на {time} і ще не виконано</translation>
    </message>
    <message>
        <source>Planned for {time} and not done yet</source>
        <translation>Заплановано на {time} і ще не зроблено</translation>
    </message>
    <message>
        <source>Late {time}</source>
        <translation>Запізнення {time}</translation>
    </message>
    <message>
        <source>Set by {name} for {time}</source>
        <translation>Строк: {time}, автор: {name}</translation>
    </message>
    <message>
        <source>Assignment: {kind}</source>
        <translation>Завдання: {kind}</translation>
    </message>
    <message>
        <source>Not reached before, it is time to try again</source>
        <translation>Раніше не додзвонилися, час спробувати знову</translation>
    </message>
    <message>
        <source>Other time of day</source>
        <translation>Інший час дня</translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message>
        <source>My day</source>
        <translation>Мій день</translation>
    </message>
    <message numerus="yes">
        <source>Skipped today: %n</source>
        <translation>
            <numerusform>Пропущено сьогодні: %n</numerusform>
            <numerusform>Пропущено сьогодні: %n</numerusform>
            <numerusform>Пропущено сьогодні: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewClientDialog</name>
    <message>
        <source>A name and a number are enough, the rest can wait</source>
        <translation>Досить назви й номера, решта згодом</translation>
    </message>
    <message>
        <source>Whom to add?</source>
        <translation>Кого додати?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Не додавати</translation>
    </message>
    <message>
        <source>Company or name</source>
        <translation>Компанія або ім’я</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Type the number to call</source>
        <translation>Введіть номер для дзвінка</translation>
    </message>
    <message>
        <source>This is not a whole number: check the country and the digits</source>
        <translation>Номер неповний: перевірте код країни та цифри</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Введіть назву клієнта</translation>
    </message>
</context>
<context>
    <name>NextContactBox</name>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>tomorrow 10, Mon 14:00, +2h</source>
        <translation>завтра 10, пн 14:00, +2год</translation>
    </message>
    <message>
        <source>When is the next contact</source>
        <translation>Коли наступний контакт</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Про що говорити</translation>
    </message>
    <message>
        <source>Comment to the next contact</source>
        <translation>Коментар до наступного контакту</translation>
    </message>
    <message>
        <source>Kind of the next contact</source>
        <translation>Вид наступного контакту</translation>
    </message>
    <message>
        <source>Purpose of the next contact</source>
        <translation>Мета наступного контакту</translation>
    </message>
    <message>
        <source>Contact person of the next contact</source>
        <translation>Контактна особа наступного контакту</translation>
    </message>
    <message>
        <source>Kind, purpose, person, comment</source>
        <translation>Вид, мета, особа, коментар</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обіцяно</translation>
    </message>
    <message>
        <source>The client agreed to this time</source>
        <translation>Клієнт погодився на цей час</translation>
    </message>
    <message>
        <source>Quick times</source>
        <translation>Швидкий вибір часу</translation>
    </message>
    <message>
        <source>Free times near it</source>
        <translation>Вільний час поруч</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Через годину</translation>
    </message>
    <message>
        <source>Tomorrow 10:00</source>
        <translation>Завтра 10:00</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Будь-яка особа</translation>
    </message>
    <message>
        <source>By itself {time}, type to change it</source>
        <translation>Само: {time}, можна змінити</translation>
    </message>
    <message>
        <source>By the client&apos;s clock</source>
        <translation>За годинником клієнта</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note about the talk</source>
        <translation>Нотатка про розмову</translation>
    </message>
    <message>
        <source>What was said, what matters to the client</source>
        <translation>Що сказав, що для клієнта важливо</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Враження</translation>
    </message>
    <message>
        <source>Impression of the client</source>
        <translation>Враження про клієнта</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>ObjectionsBox</name>
    <message>
        <source>Objections</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>What does the client object?</source>
        <translation>Що заперечує клієнт?</translation>
    </message>
    <message>
        <source>Find an objection</source>
        <translation>Знайти заперечення</translation>
    </message>
    <message>
        <source>No such objection. Write it into the note</source>
        <translation>Такого заперечення немає. Запишіть його в нотатку</translation>
    </message>
</context>
<context>
    <name>OtherTimeDialog</name>
    <message numerus="yes">
        <source>Remind of %n item(s) at another time</source>
        <translation>
            <numerusform>Нагадати про %n справу в інший час</numerusform>
            <numerusform>Нагадати про %n справи в інший час</numerusform>
            <numerusform>Нагадати про %n справ в інший час</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>tomorrow 10, in 2 hours, Mon 14:00</source>
        <translation>завтра 10, через 2 години, пн 14:00</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Через 1 годину</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Через 3 години</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра вранці</translation>
    </message>
    <message>
        <source>Remind then</source>
        <translation>Нагадати тоді</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>OutcomePane</name>
    <message>
        <source>Outcome of the call</source>
        <translation>Підсумок дзвінка</translation>
    </message>
    <message>
        <source>digit or Alt + digit</source>
        <translation>цифра або Alt + цифра</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Зберегти й далі</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Choose the outcome first: Alt and its digit</source>
        <translation>Спершу виберіть підсумок: Alt і його цифра</translation>
    </message>
    <message>
        <source>Choose the outcome first: one digit</source>
        <translation>Спершу виберіть підсумок: одна цифра</translation>
    </message>
    <message>
        <source>Say when, for example tomorrow 10</source>
        <translation>Скажіть коли, наприклад: завтра 10</translation>
    </message>
    <message>
        <source>Point at an outcome to see what will follow</source>
        <translation>Наведіть на підсумок: покажемо, що буде далі</translation>
    </message>
    <message>
        <source>Not called yet. Filed by the same key once more: {consequence}</source>
        <translation>Ще не дзвонили. Та сама клавіша ще раз запише: {consequence}</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Contact persons</source>
        <translation>Контактні особи</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Номери компанії</translation>
    </message>
    <message>
        <source>No number is known</source>
        <translation>Номерів немає</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Головний</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>вирішує</translation>
    </message>
    <message>
        <source>Do not call till {day}</source>
        <translation>Не дзвонити до {day}</translation>
    </message>
    <message>
        <source>Do not call any more</source>
        <translation>Більше не дзвонити</translation>
    </message>
    <message>
        <source>{number}, ext. {extension}</source>
        <translation>{number}, дод. {extension}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Подзвонити на {number}</translation>
    </message>
    <message>
        <source>Attempts by time of day</source>
        <translation>Спроби за часом дня</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Ранок</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Вечір</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>відповідь {answered} з {calls}</translation>
    </message>
    <message>
        <source>not rung</source>
        <translation>не дзвонили</translation>
    </message>
</context>
<context>
    <name>Phones</name>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Неправильний номер</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не дзвонили</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>When is the next contact?</source>
        <translation>Коли наступний контакт?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Move to which time?</source>
        <translation>На який час перенести?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>When, by the client&apos;s clock</source>
        <translation>Коли, за годинником клієнта</translation>
    </message>
    <message>
        <source>tomorrow 10, Mon 14:00, in 2 hours</source>
        <translation>завтра 10, пн 14:00, через 2 години</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Про що говорити</translation>
    </message>
    <message>
        <source>Promised to the client</source>
        <translation>Обіцяно клієнту</translation>
    </message>
    <message>
        <source>Free times near it</source>
        <translation>Вільний час поруч</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close, it stays in the list</source>
        <translation>Закрити, залишиться в списку</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview of the client</source>
        <translation>Перегляд клієнта</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Останні контакти</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Далі за планом</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>З цим клієнтом ще не розмовляли</translation>
    </message>
    <message>
        <source>Last three contacts</source>
        <translation>Останні три контакти</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Нікого не вибрано</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>вирішує</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>зараз {time}</translation>
    </message>
    <message>
        <source>time zone not known</source>
        <translation>часовий пояс невідомий</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message>
        <source>A promise cannot be skipped</source>
        <translation>Обіцянку не можна пропустити</translation>
    </message>
    <message>
        <source>Promised {time}</source>
        <translation>Обіцяно {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>запізнення {time}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупиняємо</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Whom not to call</source>
        <translation>Кому не дзвонити</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Цей номер</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Ця особа</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Увесь клієнт</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Що показати</translation>
    </message>
    <message>
        <source>Which part of the queue</source>
        <translation>Яка частина черги</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дні</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Company, name, number</source>
        <translation>Компанія, ім’я, номер</translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation>Пошук у черзі</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не зроблено</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation>Черга {count}</translation>
    </message>
    <message>
        <source>Undone {count}</source>
        <translation>Не зроблено {count}</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Обіцянки {count}</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Прострочено {count}</translation>
    </message>
    <message>
        <source>Assignments {count}</source>
        <translation>Завдання {count}</translation>
    </message>
    <message>
        <source>Nobody can be rung now. The next ones open {time}</source>
        <translation>Зараз дзвонити нікому. Наступні відкриються: {time}</translation>
    </message>
    <message>
        <source>Nothing is left undone</source>
        <translation>Усе зроблено</translation>
    </message>
    <message>
        <source>In this span everything was done</source>
        <translation>За цей час зроблено все</translation>
    </message>
    <message>
        <source>Nothing in the queue fits the search or the filter</source>
        <translation>У черзі немає нічого за цим пошуком або фільтром</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Нікого не знайшли</translation>
    </message>
    <message>
        <source>Show the whole queue</source>
        <translation>Показати всю чергу</translation>
    </message>
    <message>
        <source>Promises are kept, nothing is planned any more for today</source>
        <translation>Обіцянки виконано, на сьогодні планів більше немає</translation>
    </message>
    <message>
        <source>The queue is done</source>
        <translation>Чергу пройдено</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
</context>
<context>
    <name>ReminderDesk</name>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) waiting</source>
        <translation>
            <numerusform>%n нагадування чекає</numerusform>
            <numerusform>%n нагадування чекають</numerusform>
            <numerusform>%n нагадувань чекають</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Пізніше сьогодні</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Передзвонити</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Meeting “{firm}”</source>
        <translation>Зустріч «{firm}»</translation>
    </message>
    <message>
        <source>How did it go? No result yet</source>
        <translation>Як минуло? Підсумок не записано</translation>
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
        <translation>{city}, зараз {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сьогодні {time}</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>Через {time}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} тому</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>обіцяно {time}</translation>
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
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Which reminders</source>
        <translation>Які нагадування</translation>
    </message>
    <message>
        <source>Keep above other windows</source>
        <translation>Тримати поверх інших вікон</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Відкласти</translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n min</source>
        <translation>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
            <numerusform>Відкласти %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Remind at another time</source>
        <translation>Нагадати в інший час</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
            <numerusform>Усі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises %n</source>
        <translation>
            <numerusform>Обіцянки %n</numerusform>
            <numerusform>Обіцянки %n</numerusform>
            <numerusform>Обіцянки %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meetings %n</source>
        <translation>
            <numerusform>Зустрічі %n</numerusform>
            <numerusform>Зустрічі %n</numerusform>
            <numerusform>Зустрічі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From lead %n</source>
        <translation>
            <numerusform>Від керівника %n</numerusform>
            <numerusform>Від керівника %n</numerusform>
            <numerusform>Від керівника %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
            <numerusform>%n прострочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to remember</source>
        <translation>Нагадувань немає</translation>
    </message>
    <message>
        <source>What you plan or promise comes here in time</source>
        <translation>Заплановане й обіцяне з’явиться тут вчасно</translation>
    </message>
    <message>
        <source>Nothing until {time}</source>
        <translation>До {time} нагадувань немає</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n</source>
        <translation>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
            <numerusform>Вибрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Готово…</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Нічого не вибрано</translation>
    </message>
</context>
<context>
    <name>ResultDialog</name>
    <message>
        <source>How did the presentation for {firm} go?</source>
        <translation>{firm}: як минула презентація?</translation>
    </message>
    <message>
        <source>How did the meeting with {firm} go?</source>
        <translation>{firm}: як минула зустріч?</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Про що домовилися</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Враження</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холодне</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Тепле</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Гаряче</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Без змін</translation>
    </message>
    <message numerus="yes">
        <source>Save, %n more</source>
        <comment>results</comment>
        <translation>
            <numerusform>Зберегти, ще %n</numerusform>
            <numerusform>Зберегти, ще %n</numerusform>
            <numerusform>Зберегти, ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>Не відбулася</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>Say in a few words how it went</source>
        <translation>Напишіть двома словами, як минуло</translation>
    </message>
</context>
<context>
    <name>RowDeeds</name>
    <message>
        <source>A promise cannot be skipped: call, or agree on another time</source>
        <translation>Обіцянку не можна пропустити: подзвоніть або домовтеся на інший час</translation>
    </message>
    <message>
        <source>Skipped, the client comes back by itself</source>
        <translation>Пропущено, клієнт повернеться сам</translation>
    </message>
    <message>
        <source>The next contact is planned</source>
        <translation>Наступний контакт заплановано</translation>
    </message>
    <message>
        <source>Moved to the new time</source>
        <translation>Перенесено на новий час</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Як минуло?</translation>
    </message>
    <message>
        <source>{step}, {client}</source>
        <translation>{step}, {client}</translation>
    </message>
    <message>
        <source>What was done or agreed</source>
        <translation>Що зроблено, про що домовилися</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Say in a few words how it went</source>
        <translation>Напишіть двома словами, як минуло</translation>
    </message>
    <message>
        <source>Done and written down</source>
        <translation>Зроблено й записано</translation>
    </message>
    <message>
        <source>Give this plan up?</source>
        <translation>Зняти цей план?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Зняти план</translation>
    </message>
    <message>
        <source>Say why, it stays in the history</source>
        <translation>Скажіть чому, це залишиться в історії</translation>
    </message>
    <message>
        <source>The plan is given up</source>
        <translation>План знято</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>Додано клієнта: {name}</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв’язку. Збережено тут, надішлеться саме</translation>
    </message>
</context>
<context>
    <name>RowKeys</name>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не зроблено</translation>
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
        <translation>Зняти план</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Додати клієнта</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>There is no number that can be dialled</source>
        <translation>Немає номера, на який можна подзвонити</translation>
    </message>
    <message>
        <source>A call is done by its outcome: press Enter</source>
        <translation>Дзвінок завершує підсумок: натисніть Enter</translation>
    </message>
</context>
<context>
    <name>ScriptPane</name>
    <message>
        <source>Script</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Steps of the script</source>
        <translation>Кроки сценарію</translation>
    </message>
    <message>
        <source>Step {place} of {count}</source>
        <translation>Крок {place} з {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Remind before the time</source>
        <translation>Нагадати завчасно</translation>
    </message>
    <message>
        <source>Snooze for</source>
        <translation>Відкладати на</translation>
    </message>
    <message>
        <source>After an outcome</source>
        <translation>Після підсумку</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темне</translation>
    </message>
    <message>
        <source>A soft sound for a due promise</source>
        <translation>Тихий звук, коли час виконати обіцянку</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>At the time itself</source>
        <translation>У сам момент</translation>
    </message>
    <message>
        <source>Stay with the client</source>
        <translation>Лишитися з клієнтом</translation>
    </message>
    <message>
        <source>Show the next client</source>
        <translation>Показати наступного</translation>
    </message>
    <message>
        <source>Show the next client and dial</source>
        <translation>Показати наступного й набрати</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is no keyring here: the password will be asked again at the next start</source>
        <translation>Тут немає сховища ключів: під час наступного запуску пароль запитаємо знову</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Not the time now, back in 1 hour</source>
        <translation>Не час, повернути через 1 годину</translation>
    </message>
    <message>
        <source>Needs preparation, back in 2 hours</source>
        <translation>Потрібна підготовка, повернути через 2 години</translation>
    </message>
    <message>
        <source>A duplicate, back tomorrow</source>
        <translation>Дублікат, повернути черезвтра</translation>
    </message>
    <message>
        <source>Bad data, back tomorrow</source>
        <translation>Погані дані, повернути черезвтра</translation>
    </message>
    <message>
        <source>Other, back in 1 hour</source>
        <translation>Інше, повернути через 1 годину</translation>
    </message>
    <message>
        <source>Why skip?</source>
        <translation>Чому пропустити?</translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
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
        <translation>Цей підсумок записано</translation>
    </message>
    <message>
        <source>The call of {time} has no outcome. Say how it ended</source>
        <translation>Дзвінок ({time}) без підсумку. Скажіть, чим він закінчився</translation>
    </message>
    <message>
        <source>Outcome not recorded</source>
        <translation>Підсумок не записано</translation>
    </message>
</context>
<context>
    <name>StateSwitch</name>
    <message>
        <source>Card unavailable</source>
        <translation>Картка недоступна</translation>
    </message>
    <message>
        <source>It is not there, or you have no access</source>
        <translation>Її немає, або ви не маєте доступу</translation>
    </message>
    <message>
        <source>The list did not load</source>
        <translation>Список не завантажився</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладніше</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Cold</source>
        <translation>Холодний</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Теплий</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Гарячий</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
</context>
<context>
    <name>StepLines</name>
    <message>
        <source>Script “{name}”</source>
        <translation>Сценарій «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n крок</numerusform>
            <numerusform>%n кроки</numerusform>
            <numerusform>%n кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>Best rung {begins}–{ends}</source>
        <translation>Краще дзвонити {begins}–{ends}</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>відповідь {answered} з {calls}</translation>
    </message>
    <message>
        <source>try {number} of {cap}</source>
        <translation>спроба {number} з {cap}</translation>
    </message>
    <message>
        <source>If no answer: leaves the queue</source>
        <translation>Якщо не відповість: піде з черги</translation>
    </message>
    <message>
        <source>If no answer: {time}</source>
        <translation>Якщо не відповість: {time}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустрітися</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написати листа</translation>
    </message>
    <message>
        <source>Send an offer</source>
        <translation>Надіслати КП</translation>
    </message>
    <message>
        <source>Send a document</source>
        <translation>Надіслати документ</translation>
    </message>
    <message>
        <source>Pass on information</source>
        <translation>Передати відомості</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентація</translation>
    </message>
    <message>
        <source>Make the sale</source>
        <translation>Оформити продаж</translation>
    </message>
    <message>
        <source>Do the task</source>
        <translation>Виконати задачу</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Nezabudka</source>
        <translation>Відкрити Незабудку</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message numerus="yes">
        <source>Nezabudka: %n reminder(s)</source>
        <translation>
            <numerusform>Незабудка: %n нагадування</numerusform>
            <numerusform>Незабудка: %n нагадування</numerusform>
            <numerusform>Незабудка: %n нагадувань</numerusform>
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
            <numerusform>Запізнення понад %n хв побачить керівник</numerusform>
            <numerusform>Запізнення понад %n хв побачить керівник</numerusform>
            <numerusform>Запізнення понад %n хв побачить керівник</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>taken as the afternoon</source>
        <translation>вважаємо, що це вдень</translation>
    </message>
    <message>
        <source>today it has passed, so tomorrow</source>
        <translation>сьогодні вже минуло, отже завтра</translation>
    </message>
    <message>
        <source>the hour is our choice</source>
        <translation>годину вибрано нами</translation>
    </message>
    <message>
        <source>at the same hour as now</source>
        <translation>о тій самій годині, що зараз</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>наступного тижня</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>наступного року</translation>
    </message>
    <message>
        <source>by your clock</source>
        <translation>за вашим годинником</translation>
    </message>
    <message>
        <source>that hour is skipped when the clocks change</source>
        <translation>цієї години немає: переводять годинник</translation>
    </message>
    <message>
        <source>the first of the two such hours</source>
        <translation>перша з двох таких годин</translation>
    </message>
    <message>
        <source>no hour was said</source>
        <translation>годину не названо</translation>
    </message>
    <message>
        <source>You have {name} at {time}</source>
        <translation>О {time} у вас {name}</translation>
    </message>
    <message>
        <source>outside the client&apos;s calling hours</source>
        <translation>неробочий час клієнта</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вільно</translation>
    </message>
    <message>
        <source>{time} by your clock, the client&apos;s zone is not known</source>
        <translation>{time} за вашим годинником, пояс клієнта невідомий</translation>
    </message>
    <message>
        <source>{time} for the client and for you</source>
        <translation>{time} у клієнта й у вас</translation>
    </message>
    <message>
        <source>For the client {theirs}, for you {ours}</source>
        <translation>У клієнта {theirs}, у вас {ours}</translation>
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
        <translation>Дзвінок</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мій день</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Оновити</translation>
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
        <translation>немає підсумку</translation>
    </message>
</context>
<context>
    <name>_Steps</name>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Skip one</source>
        <translation>Пропустити крок</translation>
    </message>
</context>
</TS>
