<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en_US">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Company, person, phone in any form</source>
        <translation>Компанія, ім&apos;я, телефон у будь-якому вигляді</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Пошук у цьому списку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантажити</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Усе зроблено</translation>
    </message>
    <message>
        <source>Whatever was to be done until now has been done</source>
        <translation>Усе, що треба було зробити до цієї години, зроблено</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing was done</source>
        <translation>Нічого не заплановано й не зроблено</translation>
    </message>
    <message>
        <source>The first call or plan with a client stands here</source>
        <translation>Тут з&apos;явиться перший дзвінок або план щодо клієнта</translation>
    </message>
</context>
<context>
    <name>ActivityCells</name>
    <message>
        <source>late by {time}</source>
        <translation>запізнення {time}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обіцянка вчасно</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>Обіцянка пізно</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обіцянку зірвано</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обіцянка</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Без підсумку</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>у пулі</translation>
    </message>
    <message>
        <source>the client is with {name} now</source>
        <translation>клієнт тепер у: {name}</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>свій план</translation>
    </message>
</context>
<context>
    <name>ActivityDeeds</name>
    <message>
        <source>{name}: promised anew for {time}, the missed hour stays counted</source>
        <translation>{name}: обіцяно наново на {time}, запізнення зараховано</translation>
    </message>
    <message>
        <source>{name}: moved to {time}</source>
        <translation>{name}: перенесено на {time}</translation>
    </message>
    <message>
        <source>{step}, {client}</source>
        <translation>{step}, {client}</translation>
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
        <source>The next contact is planned</source>
        <translation>Наступний контакт заплановано</translation>
    </message>
    <message>
        <source>Only what is still to be done can be changed here</source>
        <translation>Змінювати тут можна лише те, що ще не зроблено</translation>
    </message>
    <message>
        <source>That is too many at once: at most {count}</source>
        <translation>Забагато одразу: не більше {count}</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв&apos;язку. Збережено тут, піде саме</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Was to be done</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Agreed or said</source>
        <translation>Про що, що сказано</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Враження</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чий</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Хто поставив</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обіцянка</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обіцянка вчасно</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Talk, seconds</source>
        <translation>Розмова, с</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Набраний номер</translation>
    </message>
    <message>
        <source>Client&apos;s manager</source>
        <translation>Менеджер клієнта</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
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
        <source>Phone</source>
        <translation>Телефон</translation>
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
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
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
        <source>Last result</source>
        <translation>Останній підсумок</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Що і коли</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенційні</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>price</source>
        <translation>ціна</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>частина назви</translation>
    </message>
    <message>
        <source>nobody, in the pool</source>
        <translation>ніхто, у пулі</translation>
    </message>
    <message>
        <source>without a purpose</source>
        <translation>без мети</translation>
    </message>
    <message>
        <source>without a result</source>
        <translation>без підсумку</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свої поля</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>заплановано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>знято</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>late</source>
        <translation>із запізненням</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>порушено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не зроблено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Будь-який день</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Учора</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Цей тиждень</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Цей місяць</translation>
    </message>
    <message>
        <source>And before yesterday</source>
        <translation>І до вчора</translation>
    </message>
    <message>
        <source>And before today</source>
        <translation>І до сьогодні</translation>
    </message>
    <message>
        <source>And before tomorrow</source>
        <translation>І до завтра</translation>
    </message>
    <message>
        <source>And before this week</source>
        <translation>І до цього тижня</translation>
    </message>
    <message>
        <source>And before this month</source>
        <translation>І до цього місяця</translation>
    </message>
    <message>
        <source>And before</source>
        <translation>І раніше</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянки</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Plans of the week</source>
        <translation>План тижня</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Зроблено сьогодні</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>спочатку пізні</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>спочатку ранні</translation>
    </message>
    <message>
        <source>by “{column}”, downwards</source>
        <translation>за колонкою «{column}», з кінця</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>за колонкою «{column}»</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Перенести %n контакт</numerusform>
            <numerusform>Перенести %n контакти</numerusform>
            <numerusform>Перенести %n контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-planned: %n</source>
        <translation>
            <numerusform>Перенесено: %n</numerusform>
            <numerusform>Перенесено: %n</numerusform>
            <numerusform>Перенесено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises counted as broken and made anew: %n</source>
        <translation>
            <numerusform>Обіцянок зараховано порушеними й дано наново: %n</numerusform>
            <numerusform>Обіцянок зараховано порушеними й дано наново: %n</numerusform>
            <numerusform>Обіцянок зараховано порушеними й дано наново: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done already and left as they are: %n</source>
        <translation>
            <numerusform>Уже зроблено й залишено як є: %n</numerusform>
            <numerusform>Уже зроблено й залишено як є: %n</numerusform>
            <numerusform>Уже зроблено й залишено як є: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Скасовано: %n</numerusform>
            <numerusform>Скасовано: %n</numerusform>
            <numerusform>Скасовано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n plan(s)?</source>
        <translation>
            <numerusform>Зняти %n план?</numerusform>
            <numerusform>Зняти %n плани?</numerusform>
            <numerusform>Зняти %n планів?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans given up: %n</source>
        <translation>
            <numerusform>Планів знято: %n</numerusform>
            <numerusform>Планів знято: %n</numerusform>
            <numerusform>Планів знято: %n</numerusform>
        </translation>
    </message>
</context>
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
    <name>Advice</name>
    <message>
        <source>The first sale puts a prospect here; so does Ctrl+L in the list of prospects</source>
        <translation>Сюди потрапляє той, кому продали вперше, або за Ctrl+L зі списку потенційних</translation>
    </message>
    <message>
        <source>Show the prospects</source>
        <translation>Показати потенційних</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клієнтів поки немає</translation>
    </message>
    <message>
        <source>Type the first one, or load a list from a file</source>
        <translation>Впишіть першого або завантажте список із файлу</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>No prospects yet</source>
        <translation>Потенційних поки немає</translation>
    </message>
</context>
<context>
    <name>AllIndicatorsDialog</name>
    <message>
        <source>All indicators</source>
        <translation>Усі показники</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Відкрити рядки</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Показати на екрані</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>By now</source>
        <translation>На цей час</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Від плану</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До цього</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
</context>
<context>
    <name>AnswersEditor</name>
    <message>
        <source>Objections</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Додати заперечення</translation>
    </message>
    <message>
        <source>Take the objection away</source>
        <translation>Прибрати заперечення</translation>
    </message>
    <message>
        <source>Move the objection up</source>
        <translation>Заперечення вище</translation>
    </message>
    <message>
        <source>Move the objection down</source>
        <translation>Заперечення нижче</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Що каже клієнт</translation>
    </message>
    <message>
        <source>What to say to it</source>
        <translation>Що відповісти</translation>
    </message>
</context>
<context>
    <name>AskHelpDialog</name>
    <message>
        <source>Ask the lead for help?</source>
        <translation>Покликати керівника на допомогу?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Покликати</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>What is it about, if there is time to say</source>
        <translation>Про що йдеться, якщо є час написати</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Choose others by a filter</source>
        <translation>Вибрати інших фільтром</translation>
    </message>
    <message>
        <source>Clients who have an owner go to the marked people too</source>
        <translation>Клієнти з власником теж переходять до позначених</translation>
    </message>
    <message>
        <source>It waits on the board until you publish: managers see nothing before</source>
        <translation>Чекає на дошці, доки ви не опублікуєте: до того менеджери нічого не бачать</translation>
    </message>
    <message numerus="yes">
        <source>Put %n client(s) on the board</source>
        <translation>
            <numerusform>Поставити на дошку %n клієнта</numerusform>
            <numerusform>Поставити на дошку %n клієнтів</numerusform>
            <numerusform>Поставити на дошку %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers see it in their queue at once, marked as yours</source>
        <translation>Менеджери одразу побачать це в черзі з позначкою, що завдання ваше</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s)</source>
        <translation>
            <numerusform>Призначити %n клієнта</numerusform>
            <numerusform>Призначити %n клієнтів</numerusform>
            <numerusform>Призначити %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be done, by whom and when?</source>
        <translation>Що зробити, кому й коли?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>Вибрано %n клієнта</numerusform>
            <numerusform>Вибрано %n клієнтів</numerusform>
            <numerusform>Вибрано %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {found}, taken {taken}: the important and long untouched first</source>
        <translation>Знайдено {found}, взято {taken}: спершу важливі й ті, з ким давно не говорили</translation>
    </message>
    <message numerus="yes">
        <source>Found and taken: %n client(s)</source>
        <translation>
            <numerusform>Знайдено й узято %n клієнта</numerusform>
            <numerusform>Знайдено й узято %n клієнтів</numerusform>
            <numerusform>Знайдено й узято %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being assigned</source>
        <translation>Призначається</translation>
    </message>
    <message>
        <source>What each gets is being counted</source>
        <translation>Рахується, кому що дістанеться</translation>
    </message>
    <message>
        <source>No clients are chosen</source>
        <translation>Клієнтів не вибрано</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Виберіть хоча б один день</translation>
    </message>
    <message>
        <source>Nobody of them can get it</source>
        <translation>Нікому з них призначити не можна</translation>
    </message>
</context>
<context>
    <name>AssignPreview</name>
    <message>
        <source>People and days</source>
        <translation>Люди та дні</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Load becomes</source>
        <translation>Завантаження стане</translation>
    </message>
    <message>
        <source>{load} %</source>
        <translation>{load} %</translation>
    </message>
    <message>
        <source>now {before} %, then {after} % on the fullest day</source>
        <translation>зараз {before} %, стане {after} % у найповніший день</translation>
    </message>
    <message>
        <source>Overload {load} %</source>
        <translation>Перевантаження {load} %</translation>
    </message>
    <message>
        <source>was {load} %</source>
        <translation>було {load} %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
</context>
<context>
    <name>AssignReasons</name>
    <message>
        <source>not there any more: {count}</source>
        <translation>уже немає: {count}</translation>
    </message>
    <message>
        <source>on do-not-call: {count}</source>
        <translation>просили не дзвонити: {count}</translation>
    </message>
    <message>
        <source>closed: {count}</source>
        <translation>закриті: {count}</translation>
    </message>
    <message>
        <source>without a number that may be dialled: {count}</source>
        <translation>без номера, на який можна дзвонити: {count}</translation>
    </message>
    <message>
        <source>with such a plan already: {count}</source>
        <translation>такий план уже є: {count}</translation>
    </message>
    <message>
        <source>may not be called on these days: {count}</source>
        <translation>у ці дні дзвонити не можна: {count}</translation>
    </message>
    <message>
        <source>from the pool, and nobody is marked: {count}</source>
        <translation>з пулу, а нікого не позначено: {count}</translation>
    </message>
    <message>
        <source>of another group: {count}</source>
        <translation>іншої групи: {count}</translation>
    </message>
    <message>
        <source>done meanwhile: {count}</source>
        <translation>тим часом зроблено: {count}</translation>
    </message>
    <message>
        <source>promised for another day: {count}</source>
        <translation>обіцяно на інший день: {count}</translation>
    </message>
    <message>
        <source>whose owner does not work here: {count}</source>
        <translation>власник тут не працює: {count}</translation>
    </message>
</context>
<context>
    <name>AssignUndo</name>
    <message numerus="yes">
        <source>Assigned to %n client(s)</source>
        <translation>
            <numerusform>Призначено по %n клієнту</numerusform>
            <numerusform>Призначено по %n клієнтах</numerusform>
            <numerusform>Призначено по %n клієнтах</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n contact(s)</source>
        <translation>
            <numerusform>Скасовано %n контакт</numerusform>
            <numerusform>Скасовано %n контакти</numerusform>
            <numerusform>Скасовано %n контактів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>Attempts by time of day</source>
        <translation>Спроби за часом дня</translation>
    </message>
    <message>
        <source>Morning, till 12</source>
        <translation>Ранок, до 12</translation>
    </message>
    <message>
        <source>Day, 12–16</source>
        <translation>День, 12–16</translation>
    </message>
    <message>
        <source>Evening, from 16</source>
        <translation>Вечір, з 16</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>відповідь {answered} з {calls}</translation>
    </message>
    <message>
        <source>not rung</source>
        <translation>не дзвонили</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} з {most}</translation>
    </message>
    <message>
        <source>No more tries today</source>
        <translation>Сьогодні спроб більше немає</translation>
    </message>
    <message numerus="yes">
        <source>Today %n more tries</source>
        <translation>
            <numerusform>Сьогодні можна ще %n спробу</numerusform>
            <numerusform>Сьогодні можна ще %n спроби</numerusform>
            <numerusform>Сьогодні можна ще %n спроб</numerusform>
        </translation>
    </message>
    <message>
        <source>{tries}, {gap} between them</source>
        <translation>{tries}, між ними {gap}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>само</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чого</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Раніші</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитати наново</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
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
        <source>Which time</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Картки</translation>
    </message>
    <message>
        <source>Contacts and assignments</source>
        <translation>Контакти й завдання</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>People and plans</source>
        <translation>Люди й плани</translation>
    </message>
    <message>
        <source>Dictionaries and rules</source>
        <translation>Довідники й правила</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі люди</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Зміни чого</translation>
    </message>
    <message>
        <source>Changes by whom</source>
        <translation>Хто змінював</translation>
    </message>
    <message>
        <source>Nothing was changed in this time</source>
        <translation>За цей час нічого не змінювали</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
    <message>
        <source>The changes did not load</source>
        <translation>Зміни не завантажилися</translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop: +%n client(s),</source>
        <translation>
            <numerusform>Відпустіть: +%n клієнт,</numerusform>
            <numerusform>Відпустіть: +%n клієнти,</numerusform>
            <numerusform>Відпустіть: +%n клієнтів,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n обіцянка</numerusform>
            <numerusform>%n обіцянки</numerusform>
            <numerusform>%n обіцянок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Mark clients of the pool first: Space</source>
        <translation>Спершу позначте клієнтів пулу пробілом</translation>
    </message>
    <message>
        <source>Calls: pool</source>
        <translation>Дзвінки: пул</translation>
    </message>
    <message>
        <source>On the board, not published yet</source>
        <translation>На дошці, ще не опубліковано</translation>
    </message>
    <message>
        <source>The pool shows nobody who could be shared out</source>
        <translation>У пулі не видно нікого, кого можна роздати</translation>
    </message>
    <message>
        <source>Calls: shared out</source>
        <translation>Дзвінки: порівну</translation>
    </message>
    <message>
        <source>{clients} shared out, not published yet</source>
        <translation>{clients} роздано порівну, ще не опубліковано</translation>
    </message>
    <message>
        <source>Nothing was set on the day before, or nobody has clients without a plan</source>
        <translation>Напередодні нічого не призначали, або ні в кого немає клієнтів без плану</translation>
    </message>
    <message>
        <source>The plan of the day before, not published yet</source>
        <translation>План попереднього дня, ще не опубліковано</translation>
    </message>
    <message>
        <source>A contact that the manager planned himself is not copied</source>
        <translation>Контакт, який менеджер запланував сам, не копіюється</translation>
    </message>
    <message>
        <source>“{name}” is copied</source>
        <translation>«{name}» скопійовано</translation>
    </message>
    <message>
        <source>Nothing is copied yet: Ctrl+C on a cell</source>
        <translation>Ще нічого не скопійовано: Ctrl+C на клітинці</translation>
    </message>
    <message>
        <source>{name} has no clients without a plan</source>
        <translation>{name}: немає клієнтів без плану</translation>
    </message>
    <message>
        <source>The manager planned this himself: move it on the card of the client</source>
        <translation>Менеджер запланував це сам: перенести можна в картці клієнта</translation>
    </message>
    <message>
        <source>Nothing of it is open any more</source>
        <translation>Відкритого тут більше немає</translation>
    </message>
    <message>
        <source>“{name}” is off the board</source>
        <translation>«{name}» знято з дошки</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>Лишається, де було</translation>
    </message>
    <message>
        <source>The manager planned this himself: it is given up on the card of the client</source>
        <translation>Менеджер запланував це сам: скасувати можна в картці клієнта</translation>
    </message>
    <message>
        <source>{name}: {clients} of “{title}” are open. The manager loses them from his queue when you publish</source>
        <translation>{name}: із завдання «{title}» відкрито {clients}. Коли ви опублікуєте, вони зникнуть із черги менеджера</translation>
    </message>
    <message>
        <source>Take this assignment away?</source>
        <translation>Зняти це завдання?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>“{name}” will be taken away when you publish</source>
        <translation>«{name}» зніметься, коли ви опублікуєте</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Цей день минув</translation>
    </message>
    <message>
        <source>Choose a cell of the board first</source>
        <translation>Спершу виберіть клітинку дошки</translation>
    </message>
    <message>
        <source>No connection: the board can only be read</source>
        <translation>Немає зв’язку: дошку можна лише дивитися</translation>
    </message>
    <message>
        <source>{name}: {clients}, not published yet</source>
        <translation>{name}: {clients}, ще не опубліковано</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Plan of the group</source>
        <translation>План групи</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Попередні дні</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Наступні дні</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Роздати порівну</translation>
    </message>
    <message>
        <source>The marked clients of the pool, else all it shows, for the current day</source>
        <translation>Позначені клієнти пулу, а без позначок усі видимі, на поточний день</translation>
    </message>
    <message>
        <source>Yesterday&apos;s plan</source>
        <translation>Учорашній план</translation>
    </message>
    <message>
        <source>What was set on the working day before, for the current day</source>
        <translation>Що було призначено на попередній робочий день, на поточний день</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Not published: {count}</source>
        <translation>Не опубліковано: {count}</translation>
    </message>
</context>
<context>
    <name>BoardKeys</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Наступні дні</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Assign from the pool</source>
        <translation>Призначити з пулу</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Copy the assignment</source>
        <translation>Копіювати завдання</translation>
    </message>
    <message>
        <source>Set it again here</source>
        <translation>Призначити тут ще раз</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опублікувати</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Роздати порівну</translation>
    </message>
    <message>
        <source>Yesterday&apos;s plan</source>
        <translation>Учорашній план</translation>
    </message>
    <message>
        <source>Control of the undone</source>
        <translation>Контроль невиконаного</translation>
    </message>
    <message>
        <source>Remind of the undone</source>
        <translation>Нагадати про невиконане</translation>
    </message>
    <message>
        <source>Another time for the undone</source>
        <translation>Інший час для невиконаного</translation>
    </message>
    <message>
        <source>Card of the client</source>
        <translation>Картка клієнта</translation>
    </message>
    <message>
        <source>Mark all of the pool</source>
        <translation>Позначити весь пул</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Пошук у пулі</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Next card of the cell</source>
        <translation>Наступна картка клітинки</translation>
    </message>
    <message>
        <source>Previous card of the cell</source>
        <translation>Попередня картка клітинки</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Назад до дошки</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Fact / plan today</source>
        <translation>Факт / план сьогодні</translation>
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
    <name>CalendarDeeds</name>
    <message>
        <source>That time has passed: choose a later one</source>
        <translation>Цей час уже минув: виберіть пізніший</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв&apos;язку. Збережено тут, піде саме</translation>
    </message>
    <message>
        <source>{name}: moved to {time}</source>
        <translation>{name}: перенесено на {time}</translation>
    </message>
    <message>
        <source>{name}: promised anew for {time}, the missed hour stays counted</source>
        <translation>{name}: обіцяно знову на {time}, пропущена година лишається на рахунку</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Back where it was</source>
        <translation>Повернулося на попередній час</translation>
    </message>
    <message>
        <source>The next contact is planned</source>
        <translation>Наступний контакт заплановано</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>І зроблене</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Види записів</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>День, тиждень або місяць</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Інший час</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Carry a day back</source>
        <translation>Перенести на день назад</translation>
    </message>
    <message>
        <source>Carry later</source>
        <translation>Перенести пізніше</translation>
    </message>
    <message>
        <source>Carry earlier</source>
        <translation>Перенести раніше</translation>
    </message>
    <message>
        <source>Next entry of the day</source>
        <translation>Наступний запис дня</translation>
    </message>
    <message>
        <source>Previous entry of the day</source>
        <translation>Попередній запис дня</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>І зроблене</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Лишити на місці</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Чий календар</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>More than {count} entries: the later ones are not shown, choose fewer people or days</source>
        <translation>Понад {count} записів: пізніші не показано, виберіть менше людей або днів</translation>
    </message>
    <message>
        <source>The calendar is not available</source>
        <translation>Календар недоступний</translation>
    </message>
    <message>
        <source>Shown as of {time}</source>
        <translation>Показано на {time}</translation>
    </message>
    <message>
        <source>No connection: nothing new can be planned</source>
        <translation>Немає зв&apos;язку: нове не запланувати</translation>
    </message>
    <message>
        <source>Choose an entry that is to go to another time</source>
        <translation>Виберіть запис, який перенести</translation>
    </message>
    <message>
        <source>A call without a result is not moved: file its outcome</source>
        <translation>Дзвінок без підсумку не переносять: запишіть підсумок</translation>
    </message>
    <message>
        <source>What is done stays where it was done</source>
        <translation>Зроблене лишається там, де зроблено</translation>
    </message>
    <message>
        <source>Enter: move to {time}. Esc: leave it</source>
        <translation>Enter: перенести на {time}. Esc: лишити</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%n дзвінок</numerusform>
            <numerusform>%n дзвінки</numerusform>
            <numerusform>%n дзвінків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Прострочено: %n</numerusform>
            <numerusform>Прострочено: %n</numerusform>
            <numerusform>Прострочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>зроблено: {count}</translation>
    </message>
    <message>
        <source>to do: {count}</source>
        <translation>лишилося: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>прострочено: {count}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обіцяно</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>доручено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>ще без підсумку</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>прострочено на {span}</translation>
    </message>
    <message>
        <source>{time} for the client</source>
        <translation>у клієнта {time}</translation>
    </message>
    <message>
        <source>{time}, free</source>
        <translation>{time}, вільно</translation>
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
        <source>Ask the lead</source>
        <translation>Покликати керівника</translation>
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
    <name>CardDeeds</name>
    <message>
        <source>Give this plan up?</source>
        <translation>Скасувати цей план?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Скасувати план</translation>
    </message>
    <message>
        <source>Say why: later nobody would know</source>
        <translation>Напишіть чому: потім цього ніхто не згадає</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв’язку. Збережено тут, надішлеться само</translation>
    </message>
    <message>
        <source>Taken off the card. The numbers stay as the company&apos;s</source>
        <translation>Прибрано з картки. Номери лишилися в компанії</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
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
        <source>Add a contact person</source>
        <translation>Додати контактну особу</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Знайти в історії</translation>
    </message>
    <message>
        <source>Paste a file or a picture</source>
        <translation>Вставити файл або зображення</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Знайти дублікати</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Згоди</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Інший клієнт</translation>
    </message>
    <message>
        <source>Next client of the list</source>
        <translation>Наступний клієнт списку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Запитати керівника</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Додати файл</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Зберегти файл як</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Прибрати файл</translation>
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
        <source>Back to the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>The client did not load</source>
        <translation>Клієнт не завантажився</translation>
    </message>
    <message>
        <source>This client was merged into another one, which is shown now</source>
        <translation>Цього клієнта об’єднано з іншим, показано того</translation>
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
        <source>There is no file and no picture on the clipboard</source>
        <translation>У буфері обміну немає ні файлу, ні зображення</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Відпустіть, щоб додати до «{name}»</translation>
    </message>
    <message>
        <source>Out of work: {why}</source>
        <translation>Поза роботою: {why}</translation>
    </message>
    <message>
        <source>Call all the same?</source>
        <translation>Усе одно подзвонити?</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Зміни не збережено: Ctrl+S збереже, «Не змінювати» відкине</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Plan of figures</source>
        <translation>План показників</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Співробітник</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клієнта</translation>
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
        <source>Refusal reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Вид контакту</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Години дзвінків</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Свято</translation>
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
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Власне поле</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не дзвонити»</translation>
    </message>
    <message>
        <source>Change of many</source>
        <translation>Зміна в багатьох</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Список збережено у файл</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>taken off the card</source>
        <translation>прибрано з картки</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Calls allowed</source>
        <translation>Дзвінки дозволено</translation>
    </message>
    <message>
        <source>Letters allowed</source>
        <translation>Листи дозволено</translation>
    </message>
    <message>
        <source>Messages allowed</source>
        <translation>Повідомлення дозволено</translation>
    </message>
    <message>
        <source>Post allowed</source>
        <translation>Поштові листи дозволено</translation>
    </message>
    <message>
        <source>Calls not allowed</source>
        <translation>Дзвінки заборонено</translation>
    </message>
    <message>
        <source>Letters not allowed</source>
        <translation>Листи заборонено</translation>
    </message>
    <message>
        <source>Messages not allowed</source>
        <translation>Повідомлення заборонено</translation>
    </message>
    <message>
        <source>Post not allowed</source>
        <translation>Поштові листи заборонено</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Type to find, or to add</source>
        <translation>Знайти або додати</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>add {text}</source>
        <translation>додати {text}</translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>Now “{value}”, {who}</source>
        <translation>Зараз «{value}», {who}</translation>
    </message>
    <message>
        <source>Now “{value}”</source>
        <translation>Зараз «{value}»</translation>
    </message>
    <message>
        <source>Before “{value}”</source>
        <translation>Було «{value}»</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моє</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чуже</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Як було</translation>
    </message>
    <message>
        <source>What stays in “{field}”</source>
        <translation>Що лишається в полі «{field}»</translation>
    </message>
</context>
<context>
    <name>ClientAdding</name>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Немає зв’язку. Збережено тут, надішлеться саме</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Додано клієнта: {name}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
</context>
<context>
    <name>ClientCells</name>
    <message>
        <source>number is wrong</source>
        <translation>номер хибний</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>немає плану</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>у пулі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
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
        <source>Assign</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
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
        <source>all tries are used up</source>
        <translation>спроби вичерпано</translation>
    </message>
    <message>
        <source>no right number</source>
        <translation>немає правильного номера</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>остаточна відмова</translation>
    </message>
    <message>
        <source>asked not to be called</source>
        <translation>просив не дзвонити</translation>
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
        <source>Out of work: {why}</source>
        <translation>Поза роботою: {why}</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Plan with whom?</source>
        <translation>З ким запланувати?</translation>
    </message>
    <message>
        <source>Plan with him</source>
        <translation>Запланувати з ним</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Пошта</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий номер</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
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
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Теплота</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
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
        <source>Last result</source>
        <translation>Останній результат</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній контакт</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Наступний крок</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Доданий</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Закріплений</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочено</translation>
    </message>
    <message>
        <source>Without a plan</source>
        <translation>Без плану</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не телефонувати</translation>
    </message>
    <message>
        <source>Out of work</source>
        <translation>Поза роботою</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Перевірити номер</translation>
    </message>
    <message>
        <source>Text of results</source>
        <translation>Текст результатів</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чий</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>частина назви</translation>
    </message>
    <message>
        <source>nobody, in the pool</source>
        <translation>ніхто, у пулі</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>без групи</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенційні</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Усі мої</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Уся група</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Уся компанія</translation>
    </message>
    <message>
        <source>Warm and hot</source>
        <translation>Теплі й гарячі</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Вільний пул</translation>
    </message>
    <message>
        <source>Numbers to check</source>
        <translation>Перевірити номери</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>спочатку пізні</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>спочатку термінові</translation>
    </message>
    <message>
        <source>by “{column}”, downwards</source>
        <translation>за колонкою «{column}», за спаданням</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>за колонкою «{column}»</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
            <numerusform>Вибрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the clients</source>
        <translation>
            <numerusform>%n переведено в клієнти</numerusform>
            <numerusform>%n переведено в клієнти</numerusform>
            <numerusform>%n переведено в клієнти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved back to the prospects</source>
        <translation>
            <numerusform>%n повернено в потенційні</numerusform>
            <numerusform>%n повернено в потенційні</numerusform>
            <numerusform>%n повернено в потенційні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {done} of %n, the others are not yours to change</source>
        <translation>
            <numerusform>Змінено {done} з %n, решта не ваші</numerusform>
            <numerusform>Змінено {done} з %n, решта не ваші</numerusform>
            <numerusform>Змінено {done} з %n, решта не ваші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
            <numerusform>%n д</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsDialog</name>
    <message numerus="yes">
        <source>What becomes of the %n client(s)?</source>
        <translation>
            <numerusform>Що буде з %n клієнтом?</numerusform>
            <numerusform>Що буде з %n клієнтами?</numerusform>
            <numerusform>Що буде з %n клієнтами?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Hand them over first</source>
        <translation>Спершу передати</translation>
    </message>
    <message>
        <source>They stay with {name}</source>
        <translation>Залишаються за цією людиною: {name}</translation>
    </message>
    <message>
        <source>Clients belong to the group, so they cannot go along to another one</source>
        <translation>Клієнти належать групі й до іншої разом із людиною не переходять</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>Company, name, phone in any form</source>
        <translation>Компанія, ім’я, телефон у будь-якому вигляді</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Пошук у цьому списку</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новий</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Інша причина</translation>
    </message>
    <message>
        <source>Say why, it stays with the client</source>
        <translation>Скажіть чому: це залишиться в клієнта</translation>
    </message>
</context>
<context>
    <name>ClosePane</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Out of business</source>
        <translation>Закрилися</translation>
    </message>
    <message>
        <source>Say why they are closed</source>
        <translation>Напишіть, чому вони закриваються</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns of the list</source>
        <translation>Колонки списку</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Як у перший день</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move, Alt+← and Alt+→ set the width</source>
        <translation>Пробіл показує й ховає, Alt+↑ і Alt+↓ пересувають, Alt+← і Alt+→ змінюють ширину</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>немає місця</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Condition of the list</source>
        <translation>Умова списку</translation>
    </message>
    <message>
        <source>Turn round: the list without these</source>
        <translation>Навпаки: список без них</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>І…</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Або…</translation>
    </message>
    <message>
        <source>Esc leaves it as it was</source>
        <translation>Esc лишить як було</translation>
    </message>
    <message>
        <source>One more condition that holds together with this one</source>
        <translation>Ще одна умова, яка діє разом із цією</translation>
    </message>
    <message>
        <source>Another condition: one of them is enough</source>
        <translation>Інша умова: досить однієї з них</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>and …</source>
        <translation>і …</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>або …</translation>
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
    <name>ConsentDialog</name>
    <message>
        <source>What did the client allow?</source>
        <translation>Що дозволив клієнт?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Яким шляхом</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>Чиє слово</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Як сказано</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Порожньо: назавжди</translation>
    </message>
    <message>
        <source>On the phone, by letter, in the contract</source>
        <translation>Телефоном, листом, у договорі</translation>
    </message>
    <message>
        <source>Allowed or not</source>
        <translation>Дозволено чи ні</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Заборонено</translation>
    </message>
    <message>
        <source>The firm&apos;s</source>
        <translation>Фірми</translation>
    </message>
    <message>
        <source>Log of consents</source>
        <translation>Журнал згод</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Хто й коли</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>діє</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>більше не діє</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пошта</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Late by</source>
        <translation>Запізнення</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Було на</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Домовленість</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Хто призначив</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Перенесення</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Нагадали</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Дотримано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Пізно</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Порушено</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Дотримано вчасно</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Прострочено зараз</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній контакт</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Останній підсумок</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>{name}: kept {kept}, late {late}, broken {broken}, overdue now {overdue}</source>
        <translation>{name}: дотримано {kept}, пізно {late}, порушено {broken}, прострочено зараз {overdue}</translation>
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
        <source>No result</source>
        <translation>Без підсумку</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>власний план</translation>
    </message>
    <message>
        <source>The owner was asked {time} to do it at once</source>
        <translation>Відповідального попросили зробити це одразу: {time}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>більше не працює</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>per cent</comment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>нічого немає</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не зроблено</translation>
    </message>
    <message>
        <source>Undone {count}</source>
        <translation>Не зроблено {count}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянки</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Обіцянки {count}</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Забуті</translation>
    </message>
    <message>
        <source>Orphans {count}</source>
        <translation>Забуті {count}</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Standing still {count}</source>
        <translation>Без руху {count}</translation>
    </message>
    <message>
        <source>Given up {count}</source>
        <translation>Скасовано {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Assignments {count}</source>
        <translation>Завдання {count}</translation>
    </message>
    <message>
        <source>Plans {count}</source>
        <translation>Плани {count}</translation>
    </message>
    <message>
        <source>No result {count}</source>
        <translation>Без підсумку {count}</translation>
    </message>
    <message>
        <source>Under an hour</source>
        <translation>До години</translation>
    </message>
    <message>
        <source>Under a day</source>
        <translation>До доби</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>Від 1 до 3 днів</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>Від 3 до 7 днів</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Понад тиждень</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За весь час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
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
        <source>90 days</source>
        <translation>90 днів</translation>
    </message>
</context>
<context>
    <name>ControlDeeds</name>
    <message>
        <source>A call without a result is not moved: its owner files the outcome</source>
        <translation>Дзвінок без підсумку не переносять: підсумок ставить відповідальний</translation>
    </message>
    <message>
        <source>There is a plan already: re-plan it among the undone, or open the card</source>
        <translation>План уже є: перенесіть його серед незробленого або відкрийте картку</translation>
    </message>
    <message>
        <source>A client with a plan is closed from its card</source>
        <translation>Клієнта з планом закривають з його картки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ControlPage</name>
    <message>
        <source>For leads</source>
        <translation>Для керівників</translation>
    </message>
    <message>
        <source>Control is for leads and administrators</source>
        <translation>Контроль доступний керівникам груп і адміністраторам</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Позначити всі</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитати наново</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>Overdue ones</source>
        <translation>Прострочені</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Ask to do it now</source>
        <translation>Попросити зараз</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>To the pool</source>
        <translation>До спільного пулу</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Закрити з причиною</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Подзвонити</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <source>No connection: look, but nothing can be changed now</source>
        <translation>Немає зв&apos;язку: дивитися можна, змінювати зараз ні</translation>
    </message>
</context>
<context>
    <name>ControlStrip</name>
    <message>
        <source>Control in figures</source>
        <translation>Контроль у цифрах</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Забуті</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не зроблено</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>Обіц. прострочені</translation>
    </message>
    <message>
        <source>Promises in time</source>
        <translation>Обіц. вчасно</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Без руху</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>per cent</comment>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message numerus="yes">
        <source>promises among them: %n</source>
        <translation>
            <numerusform>із них обіцянок: %n</numerusform>
            <numerusform>із них обіцянок: %n</numerusform>
            <numerusform>із них обіцянок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is forgotten</source>
        <translation>Жодного клієнта не забуто</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with nothing planned and nobody calling</source>
        <translation>
            <numerusform>%n клієнт без плану, і ніхто йому не дзвонить</numerusform>
            <numerusform>%n клієнти без плану, і ніхто їм не дзвонить</numerusform>
            <numerusform>%n клієнтів без плану, і ніхто їм не дзвонить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n</source>
        <translation>
            <numerusform>Позначено: %n</numerusform>
            <numerusform>Позначено: %n</numerusform>
            <numerusform>Позначено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>Re-planned: %n</source>
        <translation>
            <numerusform>Перенесено: %n</numerusform>
            <numerusform>Перенесено: %n</numerusform>
            <numerusform>Перенесено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promises counted as broken and made anew: %n</source>
        <translation>
            <numerusform>Обіцянок зараховано порушеними і призначено наново: %n</numerusform>
            <numerusform>Обіцянок зараховано порушеними і призначено наново: %n</numerusform>
            <numerusform>Обіцянок зараховано порушеними і призначено наново: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n</source>
        <translation>
            <numerusform>Заплановано: %n</numerusform>
            <numerusform>Заплановано: %n</numerusform>
            <numerusform>Заплановано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with a reason: %n</source>
        <translation>
            <numerusform>Закрито з причиною: %n</numerusform>
            <numerusform>Закрито з причиною: %n</numerusform>
            <numerusform>Закрито з причиною: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to the pool: %n</source>
        <translation>
            <numerusform>Передано до пулу: %n</numerusform>
            <numerusform>Передано до пулу: %n</numerusform>
            <numerusform>Передано до пулу: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders sent to their owners: %n</source>
        <translation>
            <numerusform>Нагадувань надіслано: %n</numerusform>
            <numerusform>Нагадувань надіслано: %n</numerusform>
            <numerusform>Нагадувань надіслано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Повернуто як було: %n</numerusform>
            <numerusform>Повернуто як було: %n</numerusform>
            <numerusform>Повернуто як було: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Перенести %n контакт</numerusform>
            <numerusform>Перенести %n контакти</numerusform>
            <numerusform>Перенести %n контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with %n client(s)</source>
        <translation>
            <numerusform>Запланувати дзвінки: %n клієнт</numerusform>
            <numerusform>Запланувати дзвінки: %n клієнти</numerusform>
            <numerusform>Запланувати дзвінки: %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)?</source>
        <translation>
            <numerusform>Закрити %n клієнта?</numerusform>
            <numerusform>Закрити %n клієнтів?</numerusform>
            <numerusform>Закрити %n клієнтів?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
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
        <source>the group: {kept} of 10</source>
        <translation>група: {kept} з 10</translation>
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
    <name>DayValue</name>
    <message>
        <source>Quick days</source>
        <translation>Швидкий вибір дня</translation>
    </message>
    <message>
        <source>today, -7, 01.12</source>
        <translation>сьогодні, -7, 01.12</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Type a day: today, -7, +3 or 01.12.2026</source>
        <translation>Впишіть день: сьогодні, -7, +3 або 01.12.2026</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день тому</numerusform>
            <numerusform>%n дні тому</numerusform>
            <numerusform>%n днів тому</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дні</numerusform>
            <numerusform>через %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Наступний роб. день</translation>
    </message>
    <message>
        <source>3 working days</source>
        <translation>3 роб. дні</translation>
    </message>
    <message>
        <source>5 working days</source>
        <translation>5 роб. днів</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>На коли</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З якого дня</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Over working days</source>
        <translation>На робочих днів</translation>
    </message>
    <message>
        <source>At, if it matters</source>
        <translation>О котрій, якщо важливо</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Про що говорити</translation>
    </message>
    <message>
        <source>An hour such as 14:30</source>
        <translation>Година, наприклад 14:30</translation>
    </message>
    <message>
        <source>This is past already</source>
        <translation>Це вже минуло</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Until {day}, {share}, in the clients&apos; calling hours</source>
        <translation>До {day}, {share}, у години дзвінків у клієнтів</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day for one person</source>
        <translation>
            <numerusform>не більше %n на день на людину</numerusform>
            <numerusform>не більше %n на день на людину</numerusform>
            <numerusform>не більше %n на день на людину</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message>
        <source>Next days</source>
        <translation>Найближчі дні</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Найближчий %n робочий день</numerusform>
            <numerusform>Найближчі %n робочі дні</numerusform>
            <numerusform>Найближчі %n робочих днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Before and after</source>
        <translation>Було і стало</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
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
    <name>DismissalDialog</name>
    <message>
        <source>Spread over everybody in {group}</source>
        <translation>Поділити на всіх: {group}</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Нотатка для журналу</translation>
    </message>
    <message>
        <source>Dismiss {name}?</source>
        <translation>Звільнити: {name}?</translation>
    </message>
    <message>
        <source>The login closes, open sessions end and nothing is seen from that moment. History and figures stay with the name</source>
        <translation>Логін закриється, відкриті сеанси завершаться, і з цієї хвилини нічого не видно. Історія та показники залишаються за цим ім’ям</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss and hand over %n client(s)</source>
        <translation>
            <numerusform>Звільнити й передати %n клієнта</numerusform>
            <numerusform>Звільнити й передати %n клієнтів</numerusform>
            <numerusform>Звільнити й передати %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Звільнити</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>The dismissal is under way</source>
        <translation>Звільнення вже виконується</translation>
    </message>
    <message>
        <source>What moves is being counted</source>
        <translation>Рахуємо, що буде передано</translation>
    </message>
    <message>
        <source>Mark with Space who takes over: nobody leaves with clients</source>
        <translation>Позначте пробілом, кому передати: з клієнтами ніхто не йде</translation>
    </message>
</context>
<context>
    <name>DoNotCall</name>
    <message>
        <source>Own list</source>
        <translation>Власний список</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Державний реєстр</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Скарги</translation>
    </message>
    <message>
        <source>Whole client</source>
        <translation>Весь клієнт</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контактна особа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>назавжди</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>Do not call: {told}</source>
        <translation>Не дзвонити: {told}</translation>
    </message>
</context>
<context>
    <name>DoNotCallDialog</name>
    <message>
        <source>Do not call any more?</source>
        <translation>Більше не дзвонити?</translation>
    </message>
    <message>
        <source>A number that belongs to no client here</source>
        <translation>Номер, якого немає в жодного клієнта</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не дзвонити»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Asked for it on the phone</source>
        <translation>Просили телефоном</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До якого дня</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Порожньо: назавжди</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n day(s), as the list says</source>
        <translation>
            <numerusform>Порожньо: %n день, як у списку</numerusform>
            <numerusform>Порожньо: %n дні, як у списку</numerusform>
            <numerusform>Порожньо: %n днів, як у списку</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why, it stays with the entry</source>
        <translation>Скажіть чому, це лишиться із записом</translation>
    </message>
</context>
<context>
    <name>DoNotCallEntries</name>
    <message>
        <source>Entries you may see, newest first</source>
        <translation>Записи, які вам видно, нові зверху</translation>
    </message>
    <message>
        <source>Do-not-call lists</source>
        <translation>Списки «Не дзвонити»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Company, number or reason</source>
        <translation>Компанія, номер або причина</translation>
    </message>
    <message>
        <source>Whom to find</source>
        <translation>Кого знайти</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не дзвонити»</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Які записи</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Усі списки</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Діють</translation>
    </message>
    <message>
        <source>Ended or lifted</source>
        <translation>Скінчилися або зняті</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Зняти</translation>
    </message>
    <message>
        <source>Do-not-call entries</source>
        <translation>Записи списків «Не дзвонити»</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Хто й коли</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>знято</translation>
    </message>
    <message>
        <source>lifted by {name}: {reason}</source>
        <translation>знято: {name}, {reason}</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Записів немає</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of more: search for the rest</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Перший %n з багатьох: решту знайдіть пошуком</numerusform>
            <numerusform>Перші %n з багатьох: решту знайдіть пошуком</numerusform>
            <numerusform>Перші %n з багатьох: решту знайдіть пошуком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries: %n</source>
        <translation>
            <numerusform>Записів: %n</numerusform>
            <numerusform>Записів: %n</numerusform>
            <numerusform>Записів: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Виберіть запис</translation>
    </message>
    <message>
        <source>This entry was lifted already</source>
        <translation>Цей запис уже знято</translation>
    </message>
    <message>
        <source>Your lead or an administrator lifts it</source>
        <translation>Його зніме керівник або адміністратор</translation>
    </message>
    <message>
        <source>May be called again?</source>
        <translation>Знову можна дзвонити?</translation>
    </message>
    <message>
        <source>Say why, it stays with the entry</source>
        <translation>Скажіть чому, це лишиться із записом</translation>
    </message>
</context>
<context>
    <name>EntriesDialog</name>
    <message>
        <source>Enter opens the card, F5 calls, F8 moves to another time</source>
        <translation>Enter відкриває картку, F5 дзвонить, F8 переносить на інший час</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>At the client&apos;s</source>
        <translation>У клієнта</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чий</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This login is closed. Ask your administrator</source>
        <translation>Цей логін закрито. Зверніться до адміністратора</translation>
    </message>
    <message>
        <source>{name} was dismissed already</source>
        <translation>{name} вже не працює</translation>
    </message>
    <message>
        <source>This is already done or cancelled</source>
        <translation>Це вже зроблено або скасовано</translation>
    </message>
    <message>
        <source>This entry was lifted already</source>
        <translation>Цей запис уже знято</translation>
    </message>
    <message>
        <source>Give the assignment a name</source>
        <translation>Дайте завданню назву</translation>
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
        <source>Clients are still there: hand them over first</source>
        <translation>Клієнти ще тут: спершу передайте їх</translation>
    </message>
    <message>
        <source>The hours end before they begin</source>
        <translation>Години закінчуються раніше, ніж починаються</translation>
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
        <source>It would end before it begins: choose a later day</source>
        <translation>Це скінчилося б раніше, ніж почалося: виберіть пізніший день</translation>
    </message>
    <message>
        <source>The file is damaged or not complete: open it in a spreadsheet program and save it again</source>
        <translation>Файл пошкоджено або він неповний: відкрийте його в табличному редакторі й збережіть заново</translation>
    </message>
    <message>
        <source>An assignment takes {most} days at most</source>
        <translation>У завданні не більше {most} днів</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Вкажіть, що зробити</translation>
    </message>
    <message>
        <source>This was already sent with other content, so it was not saved again</source>
        <translation>Це вже надіслано з іншим вмістом, тому повторно не збережено</translation>
    </message>
    <message>
        <source>Say after how long to try again</source>
        <translation>Скажіть, через скільки пробувати знову</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written</source>
        <translation>На диску не залишилося місця. Нічого не записано</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” meanwhile. Look at it and save again</source>
        <translation>«{name}» тим часом змінив хтось інший. Подивіться і збережіть знову</translation>
    </message>
    <message>
        <source>The entry would end before it begins: choose a later day</source>
        <translation>Запис скінчився б раніше, ніж почався: виберіть пізніший день</translation>
    </message>
    <message>
        <source>The field “{field}” cannot be set to this</source>
        <translation>Полю «{field}» не можна дати таке значення</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>У файлі нічого немає</translation>
    </message>
    <message>
        <source>The file cannot be replaced: it is open in another program, or this account may not write there</source>
        <translation>Файл не можна замінити: він відкритий в іншій програмі, або сюди не можна записувати</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or this account may not read it</source>
        <translation>Файл не відкривається: його немає, або ви не маєте права його читати</translation>
    </message>
    <message>
        <source>There is no file “{path}” that can be read</source>
        <translation>Файлу «{path}», який можна прочитати, немає</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Файл не записався: {reason}</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Цей фільтр не читається</translation>
    </message>
    <message>
        <source>One outcome cannot be “{first}” and “{second}” at once</source>
        <translation>Один підсумок не може бути водночас «{first}» і «{second}»</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another</source>
        <translation>Цієї теки більше немає. Виберіть іншу</translation>
    </message>
    <message>
        <source>This entry was kept by another version of the program and cannot be sent: {reason}</source>
        <translation>Цей запис зробила інша версія програми, надіслати його не можна: {reason}</translation>
    </message>
    <message>
        <source>The hand-over cannot be undone: a former owner no longer works here, or works in another group</source>
        <translation>Передачу не можна скасувати: колишній власник більше не працює тут або працює в іншій групі</translation>
    </message>
    <message>
        <source>The name of the group is empty</source>
        <translation>Назву групи не заповнено</translation>
    </message>
    <message>
        <source>There is a group “{name}” already</source>
        <translation>Група «{name}» вже є</translation>
    </message>
    <message>
        <source>Managers and leads work in a sales group: choose one</source>
        <translation>Менеджер і керівник працюють у групі: оберіть її</translation>
    </message>
    <message>
        <source>Who was to take over no longer works here. Choose somebody else</source>
        <translation>Той, кому передають, більше тут не працює. Виберіть іншого</translation>
    </message>
    <message>
        <source>Somebody else changed this day meanwhile. Look at it and save again</source>
        <translation>Цей день тим часом змінив хтось інший. Подивіться і збережіть знову</translation>
    </message>
    <message>
        <source>This day is in the list already</source>
        <translation>Цей день уже є в списку</translation>
    </message>
    <message>
        <source>Somebody else changed these hours meanwhile. Look at them and save again</source>
        <translation>Ці години тим часом змінив хтось інший. Подивіться і збережіть знову</translation>
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
        <source>You load lists for your own group only</source>
        <translation>Ви завантажуєте списки лише для своєї групи</translation>
    </message>
    <message>
        <source>Lists are loaded by administrators and by leads who were given the right</source>
        <translation>Списки завантажують адміністратори та керівники, яким надано це право</translation>
    </message>
    <message>
        <source>Somebody else changed this instruction meanwhile. Look at it and save again</source>
        <translation>Цю інструкцію тим часом змінив хтось інший. Подивіться і збережіть знову</translation>
    </message>
    <message>
        <source>An instruction has at most {most} letters</source>
        <translation>В інструкції не більше {most} літер</translation>
    </message>
    <message>
        <source>This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk and try again</source>
        <translation>Цей комп’ютер не може зберегти запис ({reason}). Не закривайте форму; звільніть місце на диску й повторіть</translation>
    </message>
    <message>
        <source>The key {key} files “{name}” already</source>
        <translation>Клавіша {key} вже записує «{name}»</translation>
    </message>
    <message>
        <source>This is the last administrator: make another one first</source>
        <translation>Це останній адміністратор: спершу призначте іншого</translation>
    </message>
    <message>
        <source>At least one outcome has to stay</source>
        <translation>Хоча б один підсумок має залишитися</translation>
    </message>
    <message>
        <source>A client cannot be rung more often in one day than in all</source>
        <translation>За один день не можна дзвонити клієнту частіше, ніж за весь час</translation>
    </message>
    <message>
        <source>This do-not-call list takes no new entries</source>
        <translation>Цей список не приймає нових записів</translation>
    </message>
    <message>
        <source>The program works by the entries of this list: they can be renamed, not added or hidden</source>
        <translation>За записами цього списку працює програма: їх можна перейменувати, але не додати й не приховати</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter</source>
        <translation>«{login}» не годиться як логін: від 3 до 31 малої латинської літери, цифри або _, першою йде літера</translation>
    </message>
    <message>
        <source>PostgreSQL keeps this login for itself: choose another one</source>
        <translation>Цей логін зайнято самим PostgreSQL: оберіть інший</translation>
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
        <source>The plan of a month begins on the first, not on {day}</source>
        <translation>План на місяць починається з першого числа, а не з {day}</translation>
    </message>
    <message>
        <source>Somebody has moved this to another time meanwhile. Look at it and move it again</source>
        <translation>Хтось тим часом переніс це на інший час. Подивіться і перенесіть знову</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Ім’я не заповнено</translation>
    </message>
    <message>
        <source>Write a name in at least one language</source>
        <translation>Напишіть назву хоча б однією мовою</translation>
    </message>
    <message>
        <source>“{name}” is in this list already</source>
        <translation>«{name}» вже є в цьому списку</translation>
    </message>
    <message>
        <source>A name has at most {most} letters</source>
        <translation>У назві не більше {most} літер</translation>
    </message>
    <message>
        <source>Where nobody answered there is no “{flag}”: mark “answered” too</source>
        <translation>Де не відповіли, не буває «{flag}»: позначте й «відповіли»</translation>
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
        <source>Say what comes next: a call, a meeting or something else</source>
        <translation>Скажіть, що далі: дзвінок, зустріч чи інше</translation>
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
        <source>No column of this file holds days such as 01.01.2027, so nothing was loaded</source>
        <translation>У жодному стовпці файлу немає днів виду 01.01.2027, тому нічого не завантажено</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Виберіть хоча б один день</translation>
    </message>
    <message>
        <source>No line of this file holds a whole phone number, so nothing was loaded</source>
        <translation>У жодному рядку файлу немає цілого номера телефону, тому нічого не завантажено</translation>
    </message>
    <message>
        <source>There are no rows below the header</source>
        <translation>Під заголовком немає рядків</translation>
    </message>
    <message>
        <source>There is no column “{column}”</source>
        <translation>Немає колонки «{column}»</translation>
    </message>
    <message>
        <source>There is no command “{name}”: “help” lists all of them</source>
        <translation>Команди «{name}» немає: усі перелічує «help»</translation>
    </message>
    <message>
        <source>There is no country “{country}”: write its name or two letters, such as UA</source>
        <translation>Немає країни «{country}»: напишіть назву або дві літери, наприклад UA</translation>
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
        <source>A plan is of a day, a week or a month, not of “{period}”</source>
        <translation>План буває на день, тиждень або місяць, а не на «{period}»</translation>
    </message>
    <message>
        <source>There is no group “{name}”</source>
        <translation>Групи «{name}» немає</translation>
    </message>
    <message>
        <source>Choose at least one day of the week</source>
        <translation>Виберіть хоча б один день тижня</translation>
    </message>
    <message>
        <source>Choose who is to do it</source>
        <translation>Виберіть, кому доручити</translation>
    </message>
    <message>
        <source>There is nobody to take over: “{name}” is not known here</source>
        <translation>Передати нікому: «{name}» тут не відомий</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00</source>
        <translation>Напишіть час дня, наприклад 9:00</translation>
    </message>
    <message>
        <source>Write a day like 01.01.2027</source>
        <translation>Напишіть день, наприклад 01.01.2027</translation>
    </message>
    <message>
        <source>The key of an outcome is one digit, 0 to 9</source>
        <translation>Клавіша підсумку — одна цифра, від 0 до 9</translation>
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
        <source>Here stands a whole number from {least} to {most}</source>
        <translation>Тут ціле число від {least} до {most}</translation>
    </message>
    <message>
        <source>Somebody who was chosen does not work in this group any more</source>
        <translation>Хтось із вибраних більше не працює в цій групі</translation>
    </message>
    <message>
        <source>No plan can be set for “{indicator}”</source>
        <translation>Для «{indicator}» план не задають</translation>
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
        <source>This change is over, or somebody else&apos;s</source>
        <translation>Ця зміна вже закінчена або не ваша</translation>
    </message>
    <message>
        <source>Nobody dismisses himself: another administrator does it</source>
        <translation>Себе не звільняють: це робить інший адміністратор</translation>
    </message>
    <message>
        <source>No clients are chosen, or none of them can get it</source>
        <translation>Клієнтів не вибрано або нікому з них не можна це призначити</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Змінювати нічого</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Зберігати нічого</translation>
    </message>
    <message>
        <source>There are no clients to hand over</source>
        <translation>Немає клієнтів для передачі</translation>
    </message>
    <message>
        <source>Write a whole number that can be dialled, or choose a client</source>
        <translation>Напишіть цілий номер, який можна набрати, або виберіть клієнта</translation>
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
        <source>The program writes to this list by itself: it can be renamed, not hidden</source>
        <translation>Програма сама пише до цього списку: його можна перейменувати, але не сховати</translation>
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
        <source>The password is too short: {least} characters or more</source>
        <translation>Пароль закороткий: потрібно {least} знаків або більше</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Паролі не збігаються</translation>
    </message>
    <message>
        <source>Nothing can be set for days that have passed</source>
        <translation>На минулі дні нічого призначити не можна</translation>
    </message>
    <message>
        <source>The period ends on {ends}, before it starts on {starts}</source>
        <translation>Період закінчується {ends}, раніше за свій початок {starts}</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Look at the new values and save again</source>
        <translation>Хтось інший змінив цю людину тим часом. Погляньте на нові значення і збережіть ще раз</translation>
    </message>
    <message>
        <source>You set plans for people of your own group only</source>
        <translation>Ви задаєте плани лише людям своєї групи</translation>
    </message>
    <message>
        <source>A plan must be between 0 and {most}, not {value}</source>
        <translation>План має бути від 0 до {most}, а не {value}</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write a plan such as 60 or 4.5</source>
        <translation>«{text}» не число: напишіть план, наприклад 60 або 4,5</translation>
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
        <source>Say why, it stays with the entry</source>
        <translation>Скажіть чому, це лишиться із записом</translation>
    </message>
    <message>
        <source>It is not there, or you have no access to it</source>
        <translation>Цього немає, або ви не маєте доступу</translation>
    </message>
    <message>
        <source>You have not been given the right to do this</source>
        <translation>У вас немає права на цю дію</translation>
    </message>
    <message>
        <source>What “{flag}” says and what comes next contradict each other</source>
        <translation>«{flag}» і те, що йде далі, суперечать одне одному</translation>
    </message>
    <message>
        <source>Somebody else changed these rules meanwhile. Look at them and save again</source>
        <translation>Ці правила тим часом змінив хтось інший. Подивіться і збережіть знову</translation>
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
        <source>{name} saved this script meanwhile. Look at the versions before you save yours</source>
        <translation>Тим часом цей сценарій зберігає {name}. Перегляньте версії, перш ніж зберігати свою</translation>
    </message>
    <message>
        <source>A script in use needs at least one step with a text</source>
        <translation>Сценарію в роботі потрібен хоча б один крок із текстом</translation>
    </message>
    <message>
        <source>Your password was changed. Sign in with the new one</source>
        <translation>Ваш пароль змінено. Увійдіть із новим</translation>
    </message>
    <message>
        <source>Give the script a name of up to {most} letters</source>
        <translation>Дайте сценарію назву не довшу за {most} літер</translation>
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
        <source>The other branch of step {step} leads to a step that is not there</source>
        <translation>Інша гілка кроку {step} веде до кроку, якого немає</translation>
    </message>
    <message>
        <source>Step {step} is longer than {most} letters</source>
        <translation>Крок {step} довший за {most} літер</translation>
    </message>
    <message>
        <source>These two clients cannot be merged: you need both of them, and at most 20 a day</source>
        <translation>Цих двох клієнтів об’єднати не можна: потрібні обидва, і не більше 20 за день</translation>
    </message>
    <message>
        <source>One of the two cards was changed meanwhile. Look at both again</source>
        <translation>Одну з двох карток тим часом змінили. Подивіться обидві ще раз</translation>
    </message>
    <message>
        <source>Another client was merged into this one later. Undo that first</source>
        <translation>Пізніше сюди влили ще одного клієнта. Спочатку скасуйте це</translation>
    </message>
    <message>
        <source>Choose two different clients</source>
        <translation>Виберіть двох різних клієнтів</translation>
    </message>
    <message>
        <source>Clients changed or taken by somebody else meanwhile: {count}. Nothing was moved; look again</source>
        <translation>Клієнтів змінив або забрав хтось інший: {count}. Нічого не передано; подивіться ще раз</translation>
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
        <source>One change takes {most} clients at most. Narrow the list</source>
        <translation>За один раз змінюється не більше {most} клієнтів. Звузьте список</translation>
    </message>
    <message>
        <source>Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed</source>
        <translation>У рядку {row} колонок: {columns}, можна не більше {limit}: приберіть зайві</translation>
    </message>
    <message>
        <source>The file holds more than {limit} days, so it cannot be a list of holidays</source>
        <translation>У файлі більше {limit} днів, це не може бути списком свят</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows: split it into parts</source>
        <translation>У файлі понад {limit} рядків: поділіть його на частини</translation>
    </message>
    <message>
        <source>A file takes {most} rows at most. Narrow the list</source>
        <translation>У файл вміщується не більше {most} рядків. Звузьте список</translation>
    </message>
    <message>
        <source>You have {most} views already. Remove some that you do not use</source>
        <translation>У вас уже {most} виглядів. Вилучіть ті, якими не користуєтеся</translation>
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
        <source>The filter asks for “{field}”, which this list does not have</source>
        <translation>Фільтр питає «{field}», а в цьому списку такого поля немає</translation>
    </message>
    <message>
        <source>There is no kind of activity “{kind}”</source>
        <translation>Немає виду контакту «{kind}»</translation>
    </message>
    <message>
        <source>Step {step} names the field “{field}”, which does not exist</source>
        <translation>У кроці {step} названо поле «{field}», якого немає</translation>
    </message>
    <message>
        <source>The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened</source>
        <translation>Файл розпаковується в {megabytes} МБ, для списку фірм це забагато: його не відкрито</translation>
    </message>
    <message>
        <source>The filter compares “{field}” with something it cannot be compared with</source>
        <translation>Фільтр порівнює «{field}» з тим, з чим це поле не порівняти</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>Дайте вигляду назву</translation>
    </message>
    <message>
        <source>The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx</source>
        <translation>Усередині файлу вебсторінка або XML: відкрийте його в табличному редакторі й збережіть як xlsx</translation>
    </message>
    <message>
        <source>The plan of a week begins on a Monday, not on {day}</source>
        <translation>План на тиждень починається з понеділка, а не з {day}</translation>
    </message>
    <message>
        <source>The hand-over cannot be undone: there are clients with whom something has been done since, {count}</source>
        <translation>Передачу не можна скасувати: з клієнтами вже працювали після неї, таких {count}</translation>
    </message>
    <message>
        <source>Stopped, no file was written</source>
        <translation>Зупинено, файл не записано</translation>
    </message>
    <message>
        <source>Wrong login or password</source>
        <translation>Неправильний логін або пароль</translation>
    </message>
    <message>
        <source>That date falls on another day of the week</source>
        <translation>Ця дата припадає на інший день тижня</translation>
    </message>
    <message>
        <source>There is no such time zone: write it like Europe/Kyiv</source>
        <translation>Такого часового поясу немає: пишіть як Europe/Kyiv</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Напишіть, як називається клієнт</translation>
    </message>
    <message>
        <source>At most {most} letters fit here</source>
        <translation>Сюди вміщується не більше {most} знаків</translation>
    </message>
    <message>
        <source>Type how the person is called</source>
        <translation>Напишіть, як звати людину</translation>
    </message>
    <message>
        <source>Write the birthday like 31.12.1985</source>
        <translation>Напишіть день народження так: 31.12.1985</translation>
    </message>
    <message>
        <source>There is no number to call in “{text}”</source>
        <translation>У «{text}» немає номера</translation>
    </message>
    <message>
        <source>{name} asked not to be called. While that holds, he stays on the card</source>
        <translation>{name}: прохання не дзвонити. Поки воно діє, людина лишається на картці</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB</source>
        <translation>«{name}» більший за {most} МБ</translation>
    </message>
    <message>
        <source>This file is on the card already, as “{name}”</source>
        <translation>Цей файл уже є на картці: «{name}»</translation>
    </message>
    <message>
        <source>“{name}” did not arrive whole, so it was not opened. Try again</source>
        <translation>«{name}» надійшов не повністю й не відкритий. Повторіть</translation>
    </message>
    <message>
        <source>Stopped, nothing was kept</source>
        <translation>Зупинено, нічого не збережено</translation>
    </message>
    <message>
        <source>“{name}” could run on this PC. It can be saved, and is not opened from here</source>
        <translation>«{name}» може запуститися на цьому комп’ютері. Його можна зберегти, але звідси він не відкривається</translation>
    </message>
    <message>
        <source>Nothing on this PC opens “{name}”. Save it instead</source>
        <translation>На цьому комп’ютері нічим відкрити «{name}». Збережіть його</translation>
    </message>
    <message>
        <source>One of the texts is too long</source>
        <translation>Один із текстів задовгий</translation>
    </message>
    <message>
        <source>One of the own fields holds what it cannot hold</source>
        <translation>В одному з власних полів стоїть те, чого там бути не може</translation>
    </message>
    <message>
        <source>The kind of a field stays: hide this one and add another</source>
        <translation>Вид поля не змінюється: приховайте це й додайте інше</translation>
    </message>
    <message>
        <source>Write at least one choice, each on a line of its own</source>
        <translation>Напишіть хоча б один варіант, кожен з нового рядка</translation>
    </message>
    <message>
        <source>A field has at most {most} choices</source>
        <translation>У полі не більше {most} варіантів</translation>
    </message>
    <message>
        <source>Write a number such as 18 or 4.5</source>
        <translation>Напишіть число, наприклад 18 або 4,5</translation>
    </message>
    <message>
        <source>Write a day like 31.12.2027</source>
        <translation>Напишіть день так: 31.12.2027</translation>
    </message>
    <message>
        <source>No connection: files cannot wait on this PC. Add it again when the line is back</source>
        <translation>Немає зв’язку: файли не можуть чекати на цьому комп’ютері. Додайте знову, коли зв’язок повернеться</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. It is no file, or this account may not read it</source>
        <translation>«{name}» не читається: це не файл, або у вас немає до нього доступу</translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message>
        <source>Show what is undone</source>
        <translation>Показати незроблене</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Прийнято</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>undone</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message numerus="yes">
        <source>Undone in your group: %n</source>
        <translation>
            <numerusform>Не зроблено в групі: %n</numerusform>
            <numerusform>Не зроблено в групі: %n</numerusform>
            <numerusform>Не зроблено в групі: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises overdue: %n</source>
        <translation>
            <numerusform>прострочено обіцянок: %n</numerusform>
            <numerusform>прострочено обіцянок: %n</numerusform>
            <numerusform>прострочено обіцянок: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans undone: %n</source>
        <translation>
            <numerusform>не зроблено планів: %n</numerusform>
            <numerusform>не зроблено планів: %n</numerusform>
            <numerusform>не зроблено планів: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>promise to {client}</source>
        <translation>обіцянка: {client}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>У плані</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Дотримано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Із запізненням</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Порушено</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Text (CSV)</source>
        <translation>Текст (CSV)</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Колонки файлу</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Вибрати інше місце</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Контакти</translation>
    </message>
    <message numerus="yes">
        <source>Where is the list of %n client(s) to be saved?</source>
        <translation>
            <numerusform>Куди зберегти список із %n клієнта?</numerusform>
            <numerusform>Куди зберегти список із %n клієнтів?</numerusform>
            <numerusform>Куди зберегти список із %n клієнтів?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where is the list of %n contact(s) to be saved?</source>
        <translation>
            <numerusform>Куди зберегти список із %n контакту?</numerusform>
            <numerusform>Куди зберегти список із %n контактів?</numerusform>
            <numerusform>Куди зберегти список із %n контактів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who took how many rows, and which, is put on record</source>
        <translation>Хто, скільки і яких рядків узяв, записується</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Зберегти %n рядок</numerusform>
            <numerusform>Зберегти %n рядки</numerusform>
            <numerusform>Зберегти %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Файл записується</translation>
    </message>
    <message>
        <source>The rows are being counted</source>
        <translation>Рядки рахуються</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Рядків немає</translation>
    </message>
    <message>
        <source>Mark at least one column</source>
        <translation>Позначте хоча б одну колонку</translation>
    </message>
    <message>
        <source>Say where the file goes</source>
        <translation>Вкажіть, куди зберегти файл</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Зберегти список</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>Рядків: {done} з {total}</translation>
    </message>
    <message>
        <source>{told}, {time} left</source>
        <translation>{told}, залишилося {time}</translation>
    </message>
    <message>
        <source>Saved: {file}, rows: {count}</source>
        <translation>Збережено: {file}, рядків: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Stopped: no file was made</source>
        <translation>Зупинено: файл не створено</translation>
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
    <name>FieldLine</name>
    <message>
        <source>Leave this field out</source>
        <translation>Прибрати це поле</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Нове значення</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Виберіть</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Назва російською</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Назва українською</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадія</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
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
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Refusal reason</source>
        <translation>Причина відмови</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
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
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Податковий номер</translation>
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
        <source>Facts</source>
        <translation>Факти</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Закрито, бо</translation>
    </message>
    <message>
        <source>Not to be called until</source>
        <translation>Не дзвонити до</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Ухвалює рішення</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation>Номер як записано</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Note of the plan</source>
        <translation>Нотатка плану</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Враження</translation>
    </message>
    <message>
        <source>Set by the lead</source>
        <translation>Поставлено керівником</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Відповідальний</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Надано</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Місце у списку</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охоплення</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Знято</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Відкривається</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закривається</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Спроб не більше</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядків</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Які</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Що просили зробити</translation>
    </message>
    <message>
        <source>Of which clients</source>
        <translation>У яких клієнтів</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнтів</translation>
    </message>
    <message>
        <source>Clients done</source>
        <translation>Зроблено клієнтів</translation>
    </message>
    <message>
        <source>Clients passed over</source>
        <translation>Пропущено клієнтів</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закінчено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Повернуто</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Наступна спроба</translation>
    </message>
    <message>
        <source>Next try, minutes</source>
        <translation>Наступна спроба, хвилин</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Прибрано</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Дозволено</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
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
        <translation>Податковий номер</translation>
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
        <translation>Сфера</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Індекс</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Що дізналися</translation>
    </message>
    <message>
        <source>New fact, such as Fleet</source>
        <translation>Новий факт, наприклад: автопарк</translation>
    </message>
    <message>
        <source>Name of a new fact</source>
        <translation>Назва нового факту</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
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
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Напишіть, як називається клієнт</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>{name}: змінено %n поле</numerusform>
            <numerusform>{name}: змінено %n поля</numerusform>
            <numerusform>{name}: змінено %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what stays in each, then save again</source>
        <translation>Виберіть, що лишиться в кожному, і збережіть знову</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>About the client</source>
        <translation>Про клієнта</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>з розмов</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>адміністратори</translation>
    </message>
    <message>
        <source>Seen by: {people}</source>
        <translation>Бачать: {people}</translation>
    </message>
    <message>
        <source>From a file of {day}</source>
        <translation>З файлу від {day}</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Додано {day}</translation>
    </message>
    <message>
        <source>{consent} since {day}</source>
        <translation>{consent} з {day}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Що дізналися</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>One field more</source>
        <translation>Ще одне поле</translation>
    </message>
    <message>
        <source>Give every field its new value</source>
        <translation>Дайте кожному полю нове значення</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Set a plan</source>
        <translation>Задати план</translation>
    </message>
    <message>
        <source>of {plan} · {share}</source>
        <translation>із {plan} · {share}</translation>
    </message>
    <message>
        <source>plan {plan}</source>
        <translation>план {plan}</translation>
    </message>
    <message>
        <source>{name}: {fact}, plan {plan}, {share} of it</source>
        <translation>{name}: {fact}, план {plan}, виконано {share}</translation>
    </message>
    <message>
        <source>{name}: {fact}, no plan</source>
        <translation>{name}: {fact}, плану немає</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Плану немає</translation>
    </message>
    <message>
        <source>{name}: {fact}</source>
        <translation>{name}: {fact}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} із {whole}</translation>
    </message>
    <message>
        <source>The mark: {figure} by now, as the plan says</source>
        <translation>Риска: {figure}, стільки за планом на цей час</translation>
    </message>
    <message>
        <source>The period before, by this point: {figure}</source>
        <translation>Минулий період на цей момент: {figure}</translation>
    </message>
    <message>
        <source>{key}: charts of it. Enter or the figure: the rows</source>
        <translation>{key}: графіки. Enter або саме число: рядки</translation>
    </message>
    <message>
        <source>{fact} / {plan}</source>
        <translation>{fact} / {plan}</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (не працює)</translation>
    </message>
    <message>
        <source>{name}: {figure}, pace {share}</source>
        <translation>{name}: {figure}, темп {share}</translation>
    </message>
    <message>
        <source>Group average</source>
        <translation>У середньому по групі</translation>
    </message>
    <message>
        <source>The average of the active managers of the group, without names</source>
        <translation>Середнє по чинних менеджерах групи, без імен</translation>
    </message>
    <message>
        <source>fact {figure}</source>
        <translation>факт {figure}</translation>
    </message>
    <message>
        <source>forecast {figure}</source>
        <translation>прогноз {figure}</translation>
    </message>
    <message>
        <source>already {figure}</source>
        <translation>вже {figure}</translation>
    </message>
    <message>
        <source>so far {figure}</source>
        <translation>поки {figure}</translation>
    </message>
    <message>
        <source>{name}: {fact}, {share} of the step before</source>
        <translation>{name}: {fact}, {share} від минулого кроку</translation>
    </message>
    <message>
        <source>{share} of the first step</source>
        <translation>{share} від першого кроку</translation>
    </message>
    <message>
        <source>Here the largest part is lost</source>
        <translation>Тут втрачається найбільше</translation>
    </message>
    <message>
        <source>No reason named</source>
        <translation>Причину не названо</translation>
    </message>
    <message>
        <source>{name}: {fact}, {share} of all refusals</source>
        <translation>{name}: {fact}, {share} усіх відмов</translation>
    </message>
    <message>
        <source>{weekday} {hour}</source>
        <translation>{weekday} {hour}</translation>
    </message>
    <message>
        <source>{answered} answered of {dials} calls</source>
        <translation>додзвонів {answered} із {dials}</translation>
    </message>
    <message>
        <source>{moment}: too few calls to say</source>
        <translation>{moment}: замало дзвінків</translation>
    </message>
    <message>
        <source>{moment}: {share} answered</source>
        <translation>{moment}: додзвін {share}</translation>
    </message>
    <message>
        <source>Now, {moment}: {share}</source>
        <translation>Зараз, {moment}: {share}</translation>
    </message>
    <message>
        <source>Best {best} ({most}), worst {worst} ({least})</source>
        <translation>Найкраще {best} ({most}), найгірше {worst} ({least})</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} хв</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Picture</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Files to keep with this client</source>
        <translation>Файли до цього клієнта</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n file(s)</source>
        <translation>
            <numerusform>Додано %n файл</numerusform>
            <numerusform>Додано %n файли</numerusform>
            <numerusform>Додано %n файлів</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» додано</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Зберегти файл як</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Збережено: {path}</translation>
    </message>
    <message>
        <source>“{name}” is off the card</source>
        <translation>«{name}» прибрано з картки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Хто додав</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Зберегти як…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>No files yet. Drop them here, paste them with Ctrl+V, or add them: up to 20 MB each</source>
        <translation>Файлів поки немає. Перетягніть їх сюди, вставте через Ctrl+V або додайте: до 20 МБ кожен</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>What the list is narrowed by</source>
        <translation>Чим звужено список</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
</context>
<context>
    <name>FilterDays</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>out of use</source>
        <translation>не використовується</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>містить</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не містить</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>починається з</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>будь-який із</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>усі, крім</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не більше</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>від … до</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>у цей день</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>раніше ніж</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>пізніше ніж</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заповнено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не дорівнює</translation>
    </message>
    <message>
        <source>is</source>
        <translation>дорівнює</translation>
    </message>
    <message>
        <source>not: {condition}</source>
        <translation>не: {condition}</translation>
    </message>
    <message>
        <source>all but {values}</source>
        <translation>усі, крім {values}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>не {condition}</translation>
    </message>
    <message>
        <source>begins with {text}</source>
        <translation>починається з {text}</translation>
    </message>
    <message>
        <source>exactly {text}</source>
        <translation>точно {text}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <comment>number</comment>
        <translation>не менше {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <comment>number</comment>
        <translation>не більше {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>numbers</comment>
        <translation>від {0} до {1}</translation>
    </message>
    <message>
        <source>earlier than {0}</source>
        <comment>day</comment>
        <translation>раніше ніж {0}</translation>
    </message>
    <message>
        <source>later than {0}</source>
        <comment>day</comment>
        <translation>пізніше ніж {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <comment>days</comment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>створено не тут</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Нічого з</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>Не разом</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Будь-що з</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Усе разом</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>What it is</source>
        <translation>Що це</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чиє</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Наскільки пізно</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За який час</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>Without a purpose</source>
        <translation>Без мети</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Усі цілі</translation>
    </message>
    <message>
        <source>However late</source>
        <translation>Будь-яке запізнення</translation>
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
    <message>
        <source>More than {count} found, type on</source>
        <translation>Знайдено більше {count}, пишіть далі</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>показано перші {count}</translation>
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
    <name>FunnelCard</name>
    <message>
        <source>Funnel or refusals</source>
        <translation>Воронка чи відмови</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Відмови</translation>
    </message>
    <message>
        <source>Nobody refused in this period</source>
        <translation>За цей період відмов немає</translation>
    </message>
    <message>
        <source>Why people refuse</source>
        <translation>Чому відмовляють</translation>
    </message>
    <message>
        <source>of the step before</source>
        <translation>до минулого кроку</translation>
    </message>
</context>
<context>
    <name>GivePane</name>
    <message>
        <source>Who takes over</source>
        <translation>Кому передати</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Нотатка для журналу</translation>
    </message>
    <message>
        <source>Mark who takes over with Space</source>
        <translation>Позначте пробілом, кому передати</translation>
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
    <name>GroupsDialog</name>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Керівники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>У пулі</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Створити групу</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Назва нової групи</translation>
    </message>
    <message>
        <source>New name of “{group}”</source>
        <translation>Нова назва групи «{group}»</translation>
    </message>
    <message>
        <source>Which groups are there?</source>
        <translation>Які є групи?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>To nobody: into the pool of a group</source>
        <translation>Нікому: до пулу групи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Clients now</source>
        <translation>Клієнтів є</translation>
    </message>
    <message>
        <source>Plans now</source>
        <translation>Планів є</translation>
    </message>
    <message>
        <source>Gets clients</source>
        <translation>Отримає</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планів</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянок</translation>
    </message>
    <message>
        <source>{name}, clients now {clients}</source>
        <translation>{name}, клієнтів зараз {clients}</translation>
    </message>
    <message>
        <source>gets clients {clients}, plans {plans}, promises {promises}</source>
        <translation>отримає клієнтів {clients}, планів {plans}, обіцянок {promises}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Note for the log</source>
        <translation>Нотатка для журналу</translation>
    </message>
    <message>
        <source>Why, for example: on leave until 24 November</source>
        <translation>Чому, наприклад: відпустка до 24 листопада</translation>
    </message>
    <message>
        <source>Who takes over from {name}?</source>
        <translation>Кому передати клієнтів: {name}?</translation>
    </message>
    <message>
        <source>Who takes over this client?</source>
        <translation>Кому передати цього клієнта?</translation>
    </message>
    <message numerus="yes">
        <source>Who takes over these %n client(s)?</source>
        <translation>
            <numerusform>Кому передати %n клієнта?</numerusform>
            <numerusform>Кому передати %n клієнтів?</numerusform>
            <numerusform>Кому передати %n клієнтів?</numerusform>
        </translation>
    </message>
    <message>
        <source>History goes along. What was done, and its figures, stay with who did it</source>
        <translation>Історія йде разом із клієнтом. Зроблене та показники залишаються за тим, хто працював</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Передати %n клієнта</numerusform>
            <numerusform>Передати %n клієнтів</numerusform>
            <numerusform>Передати %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>The hand-over is under way</source>
        <translation>Передача вже виконується</translation>
    </message>
    <message>
        <source>There are no clients to hand over</source>
        <translation>Передавати нікого</translation>
    </message>
    <message>
        <source>Mark who takes over with Space</source>
        <translation>Позначте пробілом, кому передати</translation>
    </message>
    <message>
        <source>What moves is being counted</source>
        <translation>Рахуємо, що буде передано</translation>
    </message>
    <message>
        <source>Nothing has moved: the clients are there already</source>
        <translation>Нічого не передано: клієнти вже там</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over</source>
        <translation>
            <numerusform>Передано %n клієнта</numerusform>
            <numerusform>Передано %n клієнтів</numerusform>
            <numerusform>Передано %n клієнтів</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнтів</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>A hand-over can be taken back while nobody has worked with its clients since</source>
        <translation>Передачу можна скасувати, поки з її клієнтами ніхто не працював</translation>
    </message>
    <message>
        <source>What has been handed over?</source>
        <translation>Що передавали?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати передачу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet</source>
        <translation>Передач ще не було</translation>
    </message>
    <message>
        <source>It is being taken back</source>
        <translation>Передача скасовується</translation>
    </message>
    <message>
        <source>Choose a hand-over</source>
        <translation>Оберіть передачу</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Цю передачу вже скасовано</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n клієнт знову в попереднього відповідального</numerusform>
            <numerusform>%n клієнти знову в попереднього відповідального</numerusform>
            <numerusform>%n клієнтів знову в попереднього відповідального</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скасовано</translation>
    </message>
</context>
<context>
    <name>HandOverPane</name>
    <message>
        <source>Who takes over? Several share by what they have to do already</source>
        <translation>Кому передати? Між кількома ділиться за їхнім завантаженням</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Кому передати</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of the list are not there any more</source>
        <translation>
            <numerusform>%n клієнта зі списку вже немає</numerusform>
            <numerusform>%n клієнтів зі списку вже немає</numerusform>
            <numerusform>%n клієнтів зі списку вже немає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) would have nobody to keep them</source>
        <translation>
            <numerusform>%n обіцянку нікому буде виконати</numerusform>
            <numerusform>%n обіцянки нікому буде виконати</numerusform>
            <numerusform>%n обіцянок нікому буде виконати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heir(s) work in another group, the clients go there</source>
        <translation>
            <numerusform>%n отримувач працює в іншій групі, клієнти перейдуть туди</numerusform>
            <numerusform>%n отримувачі працюють в іншій групі, клієнти перейдуть туди</numerusform>
            <numerusform>%n отримувачів працюють в іншій групі, клієнти перейдуть туди</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverUndo</name>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n клієнт знову в попереднього відповідального</numerusform>
            <numerusform>%n клієнти знову в попереднього відповідального</numerusform>
            <numerusform>%n клієнтів знову в попереднього відповідального</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadEditor</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>When the last call ended with</source>
        <translation>Коли минулий підсумок</translation>
    </message>
    <message>
        <source>In use: read during calls</source>
        <translation>У роботі: читають під час дзвінків</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>будь-який проєкт</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>будь-який</translation>
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
    <name>HelpAsking</name>
    <message>
        <source>Your lead has been called</source>
        <translation>Керівник отримав ваш виклик</translation>
    </message>
    <message>
        <source>Your lead could not be called: {reason}</source>
        <translation>Керівника покликати не вдалося: {reason}</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{name} asks for help</source>
        <translation>{name} просить допомоги</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Вже йду</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>calls for help</comment>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} knows that you are coming</source>
        <translation>{name} знає, що ви йдете</translation>
    </message>
    <message>
        <source>{name} is on it already</source>
        <translation>{name} уже допомагає</translation>
    </message>
    <message>
        <source>{name} is on it: {client}</source>
        <translation>{name} уже йде на допомогу: {client}</translation>
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
        <source>Merged with a duplicate</source>
        <translation>Об’єднано з дублікатом</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Додано файл</translation>
    </message>
    <message>
        <source>{name}, separated again</source>
        <translation>{name}, розділено знову</translation>
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
    <message>
        <source>Meetings</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Do not search any more</source>
        <translation>Більше не шукати</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Чиї записи</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Усі автори</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Знайдено %n рядок</numerusform>
            <numerusform>Знайдено %n рядки</numerusform>
            <numerusform>Знайдено %n рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, more below</source>
        <translation>{count}, нижче є ще</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>З цим клієнтом ще не говорили</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>When people answer</source>
        <translation>Коли відповідають</translation>
    </message>
    <message>
        <source>% answered</source>
        <translation>% додзвону</translation>
    </message>
    <message>
        <source>rarer</source>
        <translation>рідше</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>частіше</translation>
    </message>
    <message>
        <source>Too few calls yet to say when people answer</source>
        <translation>Дзвінків поки замало, щоб сказати, коли відповідають</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Name, {language}</source>
        <translation>Назва, {language}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Where the clients of the project are. Empty: anywhere</source>
        <translation>Де клієнти проєкту. Порожньо: будь-де</translation>
    </message>
    <message>
        <source>Come back after, days</source>
        <translation>Повернутися через, днів</translation>
    </message>
    <message>
        <source>Empty: the client is lost for good</source>
        <translation>Порожньо: клієнта втрачено назавжди</translation>
    </message>
    <message>
        <source>Entries end after, days</source>
        <translation>Записи кінчаються через, днів</translation>
    </message>
    <message>
        <source>Empty: they stand for good. An entry may say another end itself</source>
        <translation>Порожньо: діють назавжди. Запис може назвати інший строк</translation>
    </message>
    <message>
        <source>Takes, minutes</source>
        <translation>Забирає, хвилин</translation>
    </message>
    <message>
        <source>So much of a day&apos;s plan one of them fills</source>
        <translation>Стільки одна така справа забирає в плані дня</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Записів</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Повернемося через</translation>
    </message>
    <message>
        <source>Entries end</source>
        <translation>Записи кінчаються</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Забирає</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховано</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новий запис</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показати знову</translation>
    </message>
    <message>
        <source>“{name}” is shown again</source>
        <translation>«{name}» знову у списках</translation>
    </message>
    <message>
        <source>“{name}” is hidden</source>
        <translation>«{name}» приховано</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ніколи</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Хто що змінював</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додано</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Прибрано</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже є</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новий</translation>
    </message>
    <message>
        <source>Holidays from a file</source>
        <translation>Свята з файлу</translation>
    </message>
    <message>
        <source>Days that are there already stay as they are</source>
        <translation>Дні, які вже є, лишаться як були</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Не додавати</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Days of the file</source>
        <translation>Дні з файлу</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Файл читається</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>Новий вихідний</translation>
    </message>
    <message>
        <source>Day off taken away</source>
        <translation>Вихідний прибрано</translation>
    </message>
    <message>
        <source>Lists of days</source>
        <translation>Списки днів</translation>
    </message>
    <message>
        <source>Load holidays from a file</source>
        <translation>Завантажити свята з файлу</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Списки номерів</translation>
    </message>
    <message>
        <source>Load numbers from a file</source>
        <translation>Завантажити номери з файлу</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Записи…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Порожньо: будь-яка</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дні тижня</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Нові години</translation>
    </message>
    <message>
        <source>Hours taken away</source>
        <translation>Години прибрано</translation>
    </message>
    <message>
        <source>Somebody else changed this text. Yours is not saved yet</source>
        <translation>Цей текст змінив хтось інший. Ваш ще не збережено</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Text of the program</source>
        <translation>Текст програми</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Text of the program again</source>
        <translation>Повернути текст програми</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Менеджери</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Керівники</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Адміністратори</translation>
    </message>
    <message>
        <source>Whose instruction</source>
        <translation>Чия інструкція</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Який це має вигляд</translation>
    </message>
    <message>
        <source># heading, - list, **bold**, `key`. Everything else is plain text</source>
        <translation># заголовок, - список, **жирно**, `клавіша`. Усе інше — просто текст</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не збережено</translation>
    </message>
    <message>
        <source>Now there: {value}</source>
        <translation>Зараз там: {value}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавіші</translation>
    </message>
    <message>
        <source>After, days</source>
        <translation>Через, днів</translation>
    </message>
    <message>
        <source>After, minutes</source>
        <translation>Через, хвилин</translation>
    </message>
    <message>
        <source>Counts as: {list}</source>
        <translation>Рахується: {list}</translation>
    </message>
    <message>
        <source>A task comes with it: {kind}</source>
        <translation>До нього завдання: {kind}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що сталося</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавіша</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Times at most</source>
        <translation>Не більше разів</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>With a task</source>
        <translation>Із завданням</translation>
    </message>
    <message>
        <source>The next client comes by itself</source>
        <translation>Наступний клієнт приходить сам</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Спроби</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянки</translation>
    </message>
    <message>
        <source>When the lead is told</source>
        <translation>Коли дізнається керівник</translation>
    </message>
    <message>
        <source>Plan of a day</source>
        <translation>План на день</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Після дзвінка</translation>
    </message>
    <message>
        <source>In one day</source>
        <translation>За один день</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>дзвінків</translation>
    </message>
    <message>
        <source>So often a client who does not answer is rung in one day</source>
        <translation>Стільки разів на день дзвонимо тому, хто не відповідає</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>За 24 години</translation>
    </message>
    <message>
        <source>The same, late evening and early morning together</source>
        <translation>Те саме, пізній вечір і ранній ранок разом</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>After so many tries without an answer the client leaves the queue</source>
        <translation>Після стількох спроб без відповіді клієнт виходить із черги</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>Між двома</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>Sooner than this the queue does not offer the client again</source>
        <translation>Раніше черга цього клієнта знову не запропонує</translation>
    </message>
    <message>
        <source>On top before</source>
        <translation>Нагору за</translation>
    </message>
    <message>
        <source>So long before its time a promise stands on top of the queue</source>
        <translation>За стільки до строку обіцянка стає нагору черги</translation>
    </message>
    <message>
        <source>On time within</source>
        <translation>Вчасно в межах</translation>
    </message>
    <message>
        <source>After its time by more than this a promise is late</source>
        <translation>Пізніше строку більш ніж на стільки — обіцянка запізнилася</translation>
    </message>
    <message>
        <source>Promise late by</source>
        <translation>Обіцянка запізнилася на</translation>
    </message>
    <message>
        <source>From then on it stands in the lead&apos;s control</source>
        <translation>Від цієї миті вона в контролі у керівника</translation>
    </message>
    <message>
        <source>Undone for</source>
        <translation>Не зроблено</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>годин</translation>
    </message>
    <message>
        <source>Any plan that nobody did for so long is shown to the lead</source>
        <translation>План, який стільки ніхто не зробив, бачить керівник</translation>
    </message>
    <message>
        <source>Standing still for</source>
        <translation>Стоїть на місці</translation>
    </message>
    <message>
        <source>days</source>
        <translation>днів</translation>
    </message>
    <message>
        <source>A client nobody moved on for so long counts as frozen</source>
        <translation>Клієнт, з яким стільки нічого не робили, вважається замерзлим</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Набори</translation>
    </message>
    <message>
        <source>For whoever has no plan of his own</source>
        <translation>Для тих, хто не має власного плану</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Somebody was on the line</source>
        <translation>Хтось був на лінії</translation>
    </message>
    <message>
        <source>Meetings set</source>
        <translation>Призначено зустрічей</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>зустрічей</translation>
    </message>
    <message>
        <source>Agreed in a talk, not yet held</source>
        <translation>Домовилися в розмові, ще не відбулися</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажі</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>продажів</translation>
    </message>
    <message>
        <source>Talks that ended in a sale</source>
        <translation>Розмови, що закінчилися продажем</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Нагадати за</translation>
    </message>
    <message>
        <source>For whoever chose nothing else in the settings</source>
        <translation>Для тих, хто не вибрав інше в налаштуваннях</translation>
    </message>
    <message>
        <source>Writing up</source>
        <translation>Запис підсумку</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Longer than this, and the timer of the call turns amber</source>
        <translation>Довше — і годинник дзвінка жовтіє</translation>
    </message>
    <message>
        <source>Numbers without code</source>
        <translation>Номери без коду</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>Name or two letters, such as UA</source>
        <translation>Назва або дві літери, наприклад UA</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Підсумки</translation>
    </message>
    <message>
        <source>Refusal reasons</source>
        <translation>Причини відмов</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Види справ</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статуси</translation>
    </message>
    <message>
        <source>Client types</source>
        <translation>Типи клієнтів</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Власні поля</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Години дзвінків</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Свята</translation>
    </message>
    <message>
        <source>Do-not-call lists</source>
        <translation>Списки «Не дзвонити»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Інструкції</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Коли дзвонити</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>How a call ends, by which key it is filed and what follows</source>
        <translation>Чим закінчується дзвінок, якою клавішею він записаний і що далі</translation>
    </message>
    <message>
        <source>Why clients refuse, and after how many days we come back</source>
        <translation>Чому клієнти відмовляють і через скільки днів ми повертаємося</translation>
    </message>
    <message>
        <source>Why an activity is planned</source>
        <translation>Навіщо заплановано справу</translation>
    </message>
    <message>
        <source>What the company calls them, and how long each takes</source>
        <translation>Як їх називає компанія і скільки кожна забирає</translation>
    </message>
    <message>
        <source>What the company calls the warmth of a client</source>
        <translation>Як компанія називає теплоту клієнта</translation>
    </message>
    <message>
        <source>What kinds of firms and people clients are</source>
        <translation>Якими бувають фірми й люди, з якими працюємо</translation>
    </message>
    <message>
        <source>Campaigns: own scripts, own hours, own clients</source>
        <translation>Кампанії: свої сценарії, свої години, свої клієнти</translation>
    </message>
    <message>
        <source>Where clients come from</source>
        <translation>Звідки приходять клієнти</translation>
    </message>
    <message>
        <source>What else your company keeps on a card; lists filter by it</source>
        <translation>Що ще ваша компанія зберігає на картці; за цим можна добирати списки</translation>
    </message>
    <message>
        <source>By the client&apos;s own clock. The most special row rules</source>
        <translation>За годинником клієнта. Діє найвужчий рядок</translation>
    </message>
    <message>
        <source>Days on which nobody is rung</source>
        <translation>Дні, коли нікому не дзвонять</translation>
    </message>
    <message>
        <source>Who is never rung: numbers, people, whole clients</source>
        <translation>Кому не дзвонять ніколи: номери, люди, цілі клієнти</translation>
    </message>
    <message>
        <source>Limits and times that hold for everybody</source>
        <translation>Межі й строки, спільні для всіх</translation>
    </message>
    <message>
        <source>What each level reads about its day</source>
        <translation>Що кожен рівень читає про свій день</translation>
    </message>
    <message>
        <source>Effective talk</source>
        <translation>Результативний</translation>
    </message>
    <message>
        <source>Promise to call</source>
        <translation>Обіцянка подзвонити</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Зустріч</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продаж</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Відмова</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Інтерес</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Не той номер</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Більше не дзвонити</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Саме нічого</translation>
    </message>
    <message>
        <source>Again after a time</source>
        <translation>Знову через час</translation>
    </message>
    <message>
        <source>Again at another part of the day</source>
        <translation>Знову в іншу частину дня</translation>
    </message>
    <message>
        <source>Again the next day</source>
        <translation>Знову наступного дня</translation>
    </message>
    <message>
        <source>Again after some days</source>
        <translation>Знову через кілька днів</translation>
    </message>
    <message>
        <source>Ask when</source>
        <translation>Спитати коли</translation>
    </message>
    <message>
        <source>As the reason says</source>
        <translation>Як скаже причина</translation>
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
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>The table has rounded it</source>
        <translation>Таблиця його округлила</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>Такого номера не буває</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Слухавка</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Автовідповідач</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Будильник</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Рукостискання</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печатка</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>Палець угору</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>Палець униз</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Хрестик</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Нікого</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Заборона</translation>
    </message>
    <message>
        <source>All plans are cancelled, nobody calls any more</source>
        <translation>Усі плани скасовуються, більше ніхто не дзвонить</translation>
    </message>
    <message>
        <source>The client&apos;s next number comes at once; without one he waits for a right one</source>
        <translation>Одразу наступний номер клієнта; немає іншого — чекаємо правильний</translation>
    </message>
    <message>
        <source>The prospect becomes a client, its whole history stays</source>
        <translation>Потенційний стає клієнтом, уся історія лишається</translation>
    </message>
    <message>
        <source>{again}, {times}</source>
        <translation>{again}, {times}</translation>
    </message>
    <message>
        <source>Next try in {delay} or later, at another part of the day</source>
        <translation>Знову через {delay} або пізніше, в іншу частину дня</translation>
    </message>
    <message>
        <source>Next try in {delay}</source>
        <translation>Знову через {delay}</translation>
    </message>
    <message>
        <source>Nothing is planned by itself</source>
        <translation>Саме нічого не планується</translation>
    </message>
    <message>
        <source>Next try the next day, at another part of the day</source>
        <translation>Знову наступного дня, в іншу частину дня</translation>
    </message>
    <message>
        <source>Asks when: {kind}</source>
        <translation>Спитає коли: {kind}</translation>
    </message>
    <message>
        <source>Asks for the reason, which says when to come back</source>
        <translation>Спитає причину, а вона скаже, коли повернутися</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>набір</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>Any project</source>
        <translation>Будь-який проєкт</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Що там стоїть</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Чому ні</translation>
    </message>
    <message>
        <source>Say where the numbers come from</source>
        <translation>Скажіть, звідки номери</translation>
    </message>
    <message>
        <source>Numbers from a file</source>
        <translation>Номери з файлу</translation>
    </message>
    <message>
        <source>They belong to no client: nobody rings them, imports leave them out</source>
        <translation>Вони нічиї: за ними ніхто не дзвонить, імпорт їх пропускає</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не дзвонити»</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Звідки вони</translation>
    </message>
    <message>
        <source>State register of November</source>
        <translation>Державний реєстр за листопад</translation>
    </message>
    <message>
        <source>Rows without a whole number</source>
        <translation>Рядки без цілого номера</translation>
    </message>
    <message>
        <source>Stays: values hang on it. For another kind hide this field and add one</source>
        <translation>Не змінюється: від нього залежать значення. Для іншого виду приховайте це поле й додайте нове</translation>
    </message>
    <message>
        <source>Stays once the field is saved</source>
        <translation>Після збереження не змінюється</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варіанти</translation>
    </message>
    <message>
        <source>Each on a line of its own. One that is taken away stays on cards that have it</source>
        <translation>Кожен з нового рядка. Прибраний лишається на картках, де він є</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одне зі списку</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Так або ні</translation>
    </message>
</context>
<context>
    <name>HouseCounts</name>
    <message numerus="yes">
        <source>%n time(s) at most</source>
        <translation>
            <numerusform>не більше %n разу</numerusform>
            <numerusform>не більше %n разів</numerusform>
            <numerusform>не більше %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n хвилину</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n годину</numerusform>
            <numerusform>%n години</numerusform>
            <numerusform>%n годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Ще не збережено: %n</numerusform>
            <numerusform>Ще не збережено: %n</numerusform>
            <numerusform>Ще не збережено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>Додати %n день</numerusform>
            <numerusform>Додати %n дні</numerusform>
            <numerusform>Додати %n днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n новий день</numerusform>
            <numerusform>%n нові дні</numerusform>
            <numerusform>%n нових днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже є</numerusform>
            <numerusform>%n уже є</numerusform>
            <numerusform>%n уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a day</source>
        <translation>
            <numerusform>%n рядок без дня</numerusform>
            <numerusform>%n рядки без дня</numerusform>
            <numerusform>%n рядків без дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номери</numerusform>
            <numerusform>%n номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than once</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n повторно</numerusform>
            <numerusform>%n повторно</numerusform>
            <numerusform>%n повторно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a whole number</source>
        <translation>
            <numerusform>%n рядок без цілого номера</numerusform>
            <numerusform>%n рядки без цілого номера</numerusform>
            <numerusform>%n рядків без цілого номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Додати %n номер</numerusform>
            <numerusform>Додати %n номери</numerusform>
            <numerusform>Додати %n номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added</source>
        <translation>
            <numerusform>Додано %n номер</numerusform>
            <numerusform>Додано %n номери</numerusform>
            <numerusform>Додано %n номерів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added</source>
        <translation>
            <numerusform>Додано %n день</numerusform>
            <numerusform>Додано %n дні</numerusform>
            <numerusform>Додано %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переставити</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Нижче</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Приховати</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Changes reach every open window at once</source>
        <translation>Зміни одразу доходять до всіх відкритих вікон</translation>
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
        <source>Lists are loaded by administrators and by leads who were given the right</source>
        <translation>Списки завантажують адміністратори та керівники, яким надано це право</translation>
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
    <name>Indicators</name>
    <message>
        <source>Calls</source>
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
        <source>Meetings / calls</source>
        <translation>Зустрічі / дзвінки</translation>
    </message>
    <message>
        <source>Sales / meetings</source>
        <translation>Продажі / зустрічі</translation>
    </message>
    <message>
        <source>Effective talks</source>
        <translation>Ефективні розмови</translation>
    </message>
    <message>
        <source>Time in talks</source>
        <translation>Час у розмовах</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Середня розмова</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Зустрічі проведено</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>Пропозиції</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентації</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Відмови</translation>
    </message>
    <message>
        <source>Answered / calls</source>
        <translation>Додзвони / дзвінки</translation>
    </message>
    <message>
        <source>Effective / answered</source>
        <translation>Ефективні / додзвони</translation>
    </message>
    <message>
        <source>Sales / calls</source>
        <translation>Продажі / дзвінки</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обіцянки вчасно</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Зроблено з планів</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Прострочено зараз</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без наступного кроку</translation>
    </message>
    <message>
        <source>New prospects</source>
        <translation>Нові клієнти в базі</translation>
    </message>
    <message>
        <source>Prospects tried</source>
        <translation>Охоплення бази дзвінками</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>У пулі</translation>
    </message>
    <message>
        <source>Every call that was dialled and has an outcome</source>
        <translation>Кожен набраний дзвінок, який має підсумок</translation>
    </message>
    <message>
        <source>Calls in which a person answered: the outcome says so</source>
        <translation>Дзвінки, де відповіла людина: так каже підсумок</translation>
    </message>
    <message>
        <source>Talks whose outcome is a meeting, on the day it was agreed</source>
        <translation>Розмови з підсумком «зустріч», у день домовленості</translation>
    </message>
    <message>
        <source>Talks whose outcome is a sale, and sales done as planned</source>
        <translation>Розмови з підсумком «продаж» і продажі за планом</translation>
    </message>
    <message>
        <source>Meetings for every 100 calls</source>
        <translation>Зустрічі на кожні 100 дзвінків</translation>
    </message>
    <message>
        <source>Sales for every 100 meetings</source>
        <translation>Продажі на кожні 100 зустрічей</translation>
    </message>
    <message>
        <source>Talks about the matter itself: the outcome says so</source>
        <translation>Розмови по суті: так каже підсумок</translation>
    </message>
    <message>
        <source>Minutes from picking up to hanging up, all talks together</source>
        <translation>Хвилини від підняття слухавки до її покладання, усі розмови разом</translation>
    </message>
    <message>
        <source>Minutes of talk for every answered call</source>
        <translation>Хвилини розмови на кожен додзвін</translation>
    </message>
    <message>
        <source>Meetings that took place</source>
        <translation>Зустрічі, які відбулися</translation>
    </message>
    <message>
        <source>Offers that were sent</source>
        <translation>Пропозиції, які надіслано</translation>
    </message>
    <message>
        <source>Presentations that took place</source>
        <translation>Презентації, які відбулися</translation>
    </message>
    <message>
        <source>Talks whose outcome is a refusal</source>
        <translation>Розмови з підсумком «відмова»</translation>
    </message>
    <message>
        <source>Of every 100 calls, how many were answered</source>
        <translation>Скільки з кожних 100 дзвінків мали відповідь</translation>
    </message>
    <message>
        <source>Of every 100 answered calls, how many were effective</source>
        <translation>Скільки з кожних 100 додзвонів ефективні</translation>
    </message>
    <message>
        <source>Sales for every 100 calls</source>
        <translation>Продажі на кожні 100 дзвінків</translation>
    </message>
    <message>
        <source>Promises to clients that were kept on time</source>
        <translation>Обіцянки клієнтам, виконані вчасно</translation>
    </message>
    <message>
        <source>Of all that was planned and due, how much was done</source>
        <translation>Скільки зроблено з усього, що було заплановано на цей час</translation>
    </message>
    <message>
        <source>Planned steps whose time has passed, as of now</source>
        <translation>Заплановані кроки, час яких минув, на цю хвилину</translation>
    </message>
    <message>
        <source>Clients somebody owns and nobody plans to call, as of now</source>
        <translation>Клієнти з відповідальним, але без наступного кроку, на цю хвилину</translation>
    </message>
    <message>
        <source>Prospects added in the period, by who owns them now</source>
        <translation>Потенційні клієнти, додані за період, за нинішніми відповідальними</translation>
    </message>
    <message>
        <source>Of all prospects, how many were called at least once</source>
        <translation>Скільком із потенційних клієнтів телефонували хоча б раз</translation>
    </message>
    <message>
        <source>Clients without an owner, as of now</source>
        <translation>Клієнти без відповідального, на цю хвилину</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Written by your company</source>
        <translation>Написано у вашій компанії</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Як ми працюємо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
    <name>KeptViews</name>
    <message>
        <source>Conditions, search, order and columns of the list of now</source>
        <translation>Умови, пошук, порядок і колонки цього списку</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Вид збережено: {name}</translation>
    </message>
    <message>
        <source>Another name for the same list</source>
        <translation>Інша назва для того ж списку</translation>
    </message>
    <message>
        <source>Shared with the group: {name}</source>
        <translation>Відкрито групі: {name}</translation>
    </message>
    <message>
        <source>Shared with everybody: {name}</source>
        <translation>Відкрито всім: {name}</translation>
    </message>
    <message>
        <source>Only for you now: {name}</source>
        <translation>Тепер лише для вас: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Вид видалено: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
    <name>KpiExport</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Зберегти показники</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>За періодами</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Відмови</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Plan by now</source>
        <translation>План на цей час</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Минулий період</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>{name}, plan</source>
        <translation>{name}, план</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З якого дня</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День тижня</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Answered, %</source>
        <translation>Додзвін, %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>No reason named</source>
        <translation>Причину не названо</translation>
    </message>
    <message>
        <source>Writing {file}, rows: {count}</source>
        <translation>Записується {file}, рядків: {count}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупиняється</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Збережено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Stopped: no file was made</source>
        <translation>Зупинено: файлу немає</translation>
    </message>
</context>
<context>
    <name>KpiHead</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Чиї показники</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Period before (←)</source>
        <translation>Минулий період (←)</translation>
    </message>
    <message>
        <source>Period after (→)</source>
        <translation>Наступний період (→)</translation>
    </message>
    <message>
        <source>Back to the present period</source>
        <translation>Повернутися до нинішнього періоду</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Плани</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Усі показники</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>This is the present period</source>
        <translation>Це нинішній період</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>Оновлено о {time}</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Наступний період</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Відкрити рядки</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Змінити план</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Усі показники</translation>
    </message>
    <message>
        <source>The figures did not load</source>
        <translation>Показники не завантажилися</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Немає зв’язку із сервером</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Компанія</translation>
    </message>
    <message numerus="yes">
        <source>Plans saved: %n</source>
        <translation>
            <numerusform>Збережено %n план</numerusform>
            <numerusform>Збережено %n плани</numerusform>
            <numerusform>Збережено %n планів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Керівник</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Адміністратор</translation>
    </message>
    <message>
        <source>Sees and calls own clients</source>
        <translation>Бачить своїх клієнтів і телефонує їм</translation>
    </message>
    <message>
        <source>Sees the clients of the group, plans and controls its managers</source>
        <translation>Бачить клієнтів групи, планує й контролює її менеджерів</translation>
    </message>
    <message>
        <source>Sees everything, keeps people and dictionaries</source>
        <translation>Бачить усе, веде людей і довідники</translation>
    </message>
    <message>
        <source>Save lists and reports as files</source>
        <translation>Зберігати списки та звіти у файли</translation>
    </message>
    <message>
        <source>Change or hand over many clients at once</source>
        <translation>Змінювати й передавати багато клієнтів одразу</translation>
    </message>
    <message>
        <source>See the clients of the group that nobody owns</source>
        <translation>Бачити пул своєї групи</translation>
    </message>
    <message>
        <source>Write scripts</source>
        <translation>Писати сценарії</translation>
    </message>
    <message>
        <source>Load lists of clients</source>
        <translation>Завантажувати списки клієнтів</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>What to control</source>
        <translation>Що контролювати</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Що показати</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Список контактів</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Дані на {time}</translation>
    </message>
    <message>
        <source>Shown {first}–{last} of {total}</source>
        <translation>Показано {first}–{last} з {total}</translation>
    </message>
    <message>
        <source>narrow it to see the rest</source>
        <translation>решту видно, якщо звузити</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Виділити всі {count}</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Без відповідального</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>Під вибране вище нічого не підходить</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Усе зроблено</translation>
    </message>
    <message>
        <source>Whatever was set for now or before has been done</source>
        <translation>Усе, що було призначено до цього часу, зроблено</translation>
    </message>
    <message>
        <source>No managers here</source>
        <translation>Менеджерів тут немає</translation>
    </message>
    <message>
        <source>There is nobody whose promises could be counted</source>
        <translation>Нема кому рахувати обіцянки</translation>
    </message>
    <message>
        <source>Nobody is forgotten</source>
        <translation>Жодного клієнта не забуто</translation>
    </message>
    <message>
        <source>Every prospect has a plan, a place in a queue, or a reason</source>
        <translation>У кожного є план, місце в черзі або причина</translation>
    </message>
    <message>
        <source>Nothing stands still</source>
        <translation>Усе рухається</translation>
    </message>
    <message>
        <source>Somebody has spoken to every warm and hot client lately</source>
        <translation>З кожним теплим і гарячим клієнтом нещодавно говорили</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Ні від чого не відмовилися</translation>
    </message>
    <message>
        <source>No assignment was given up in these days</source>
        <translation>За ці дні від жодного завдання не відмовилися</translation>
    </message>
    <message>
        <source>The {shown} longest due of {found} are shown; choose a manager to see the rest</source>
        <translation>Показано {shown} найдавніших із {found}; решту видно за менеджером</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Список клієнтів</translation>
    </message>
    <message>
        <source>All {count} that fit are selected</source>
        <translation>Вибрано всі {count} за умовою</translation>
    </message>
    <message>
        <source>the first {total} can be scrolled</source>
        <translation>гортаються перші {total}</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Mark</source>
        <translation>Позначити</translation>
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
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Умова</translation>
    </message>
    <message>
        <source>Undone, done</source>
        <translation>Зроблено чи ні</translation>
    </message>
    <message>
        <source>The scope before</source>
        <translation>Попередній відбір</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Попередні дні</translation>
    </message>
    <message>
        <source>And before</source>
        <translation>І раніше</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Пошук у цьому списку</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Зберегти вид</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантажити</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад до списку</translation>
    </message>
    <message>
        <source>View {digit}</source>
        <translation>Вид {digit}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Види</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Зняти план</translation>
    </message>
    <message>
        <source>No connection: look, but nothing can be changed now</source>
        <translation>Немає зв’язку: дивитися можна, змінювати зараз не можна</translation>
    </message>
    <message>
        <source>That is too many at once: at most {count}</source>
        <translation>Забагато за раз: не більше {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новий клієнт</translation>
    </message>
    <message>
        <source>The other directory</source>
        <translation>Інший довідник</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>До клієнтів</translation>
    </message>
    <message>
        <source>Back to the prospects</source>
        <translation>Назад до потенційних</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Changes of many</source>
        <translation>Групові зміни</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Знайти дублікати</translation>
    </message>
    <message>
        <source>One client at a time: an administrator gives the right to change many at once</source>
        <translation>По одному клієнту: право змінювати багатьох одразу дає адміністратор</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Змінити поля…</translation>
    </message>
    <message>
        <source>Plan contacts…</source>
        <translation>Запланувати контакти…</translation>
    </message>
    <message>
        <source>To the pool…</source>
        <translation>До пулу…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Не телефонувати…</translation>
    </message>
    <message>
        <source>Close with a reason…</source>
        <translation>Закрити з причиною…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Знайти дублікати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Зберегти у файл…</translation>
    </message>
    <message>
        <source>Changes of many…</source>
        <translation>Групові зміни…</translation>
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
    <name>Lookalikes</name>
    <message>
        <source>same tax number</source>
        <translation>один податковий номер</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>один телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>одна пошта</translation>
    </message>
    <message>
        <source>same firm and city</source>
        <translation>одна фірма й місто</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>схожа назва</translation>
    </message>
</context>
<context>
    <name>LookalikesDialog</name>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Схожий на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чий</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Схожі пари</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Це різні</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Of clients that you see. Enter lays both cards side by side</source>
        <translation>Серед клієнтів, яких ви бачите. Enter кладе обидві картки поруч</translation>
    </message>
    <message>
        <source>Which clients are one?</source>
        <translation>Хто з клієнтів записаний двічі?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>No two clients look like one</source>
        <translation>Схожих клієнтів немає</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пари</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} pairs: more when these are done</source>
        <translation>Перші {count}: решта, коли розберете ці</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Виберіть пару</translation>
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
    <name>MarksBar</name>
    <message>
        <source>What to do with the marked ones</source>
        <translation>Що зробити з позначеними</translation>
    </message>
    <message>
        <source>Take all marks away (Esc)</source>
        <translation>Зняти всі позначки (Esc)</translation>
    </message>
</context>
<context>
    <name>Mass</name>
    <message>
        <source>Not yours to change any more</source>
        <translation>Більше не ваші</translation>
    </message>
    <message>
        <source>In the pool: not yours to change</source>
        <translation>У загальному пулі: змінювати не вам</translation>
    </message>
    <message>
        <source>Changed by somebody meanwhile</source>
        <translation>Хтось уже змінив</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Уже так</translation>
    </message>
    <message>
        <source>Closed with a reason</source>
        <translation>Закриті з причиною</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не дзвонити</translation>
    </message>
    <message>
        <source>No number that may be dialled</source>
        <translation>Немає номера, за яким можна дзвонити</translation>
    </message>
    <message>
        <source>Has a plan already</source>
        <translation>Уже є план</translation>
    </message>
    <message>
        <source>Belongs to nobody who could do it</source>
        <translation>Нікому це зробити</translation>
    </message>
    <message>
        <source>May not be called on these days</source>
        <translation>У ці дні дзвонити не можна</translation>
    </message>
    <message>
        <source>A client already</source>
        <translation>Уже клієнт</translation>
    </message>
    <message>
        <source>Being changed by somebody right now</source>
        <translation>Хтось змінює просто зараз</translation>
    </message>
    <message>
        <source>The base does not take it</source>
        <translation>База не приймає</translation>
    </message>
    <message>
        <source>Worked on since, or over already</source>
        <translation>З ними вже працювали, або це вже в минулому</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важливість</translation>
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
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
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
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Наступний контакт</translation>
    </message>
    <message>
        <source>Not to be called until</source>
        <translation>Не дзвонити до</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ні</translation>
    </message>
    <message>
        <source>Pool of {group}</source>
        <translation>Пул: {group}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>назавжди</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Закриті: {reason}</translation>
    </message>
    <message>
        <source>Do not call: {reason}</source>
        <translation>Не дзвонити: {reason}</translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>до загального пулу</translation>
    </message>
    <message>
        <source>Handed over to {who}</source>
        <translation>Передано: {who}</translation>
    </message>
</context>
<context>
    <name>MassDialog</name>
    <message numerus="yes">
        <source>What is to be set at %n client(s)?</source>
        <translation>
            <numerusform>Що змінити в %n клієнта?</numerusform>
            <numerusform>Що змінити в %n клієнтів?</numerusform>
            <numerusform>Що змінити в %n клієнтів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client gets the same values</source>
        <translation>Усі клієнти отримають ті самі значення</translation>
    </message>
    <message numerus="yes">
        <source>What is planned with %n client(s)?</source>
        <translation>
            <numerusform>Що запланувати з %n клієнтом?</numerusform>
            <numerusform>Що запланувати з %n клієнтами?</numerusform>
            <numerusform>Що запланувати з %n клієнтами?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody&apos;s day is filled evenly, in the hours in which the clients may be called</source>
        <translation>День кожного заповнюється рівно, у години, коли клієнтам можна дзвонити</translation>
    </message>
    <message numerus="yes">
        <source>Why must %n client(s) not be called?</source>
        <translation>
            <numerusform>Чому не дзвонити %n клієнту?</numerusform>
            <numerusform>Чому не дзвонити %n клієнтам?</numerusform>
            <numerusform>Чому не дзвонити %n клієнтам?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are stopped for the whole company</source>
        <translation>На їхні номери не подзвонить ніхто в компанії</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n client(s) closed?</source>
        <translation>
            <numerusform>Чому закрити %n клієнта?</numerusform>
            <numerusform>Чому закрити %n клієнтів?</numerusform>
            <numerusform>Чому закрити %n клієнтів?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the work and stay in the base</source>
        <translation>Вони йдуть з роботи й залишаються в базі</translation>
    </message>
    <message numerus="yes">
        <source>Who takes over %n client(s)?</source>
        <translation>
            <numerusform>Кому передати %n клієнта?</numerusform>
            <numerusform>Кому передати %n клієнтів?</numerusform>
            <numerusform>Кому передати %n клієнтів?</numerusform>
        </translation>
    </message>
    <message>
        <source>History goes along. What was done, and its figures, stay with who did it</source>
        <translation>Історія переходить разом із клієнтом. Зроблене і його показники залишаються за тим, хто зробив</translation>
    </message>
    <message numerus="yes">
        <source>Into which pool go %n client(s)?</source>
        <translation>
            <numerusform>До якого пулу віддати %n клієнта?</numerusform>
            <numerusform>До якого пулу віддати %n клієнтів?</numerusform>
            <numerusform>До якого пулу віддати %n клієнтів?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has them then, a lead gives them out again</source>
        <translation>Ними ніхто не займається, доки керівник не роздасть їх знову</translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Змінити в %n клієнта</numerusform>
            <numerusform>Змінити в %n клієнтів</numerusform>
            <numerusform>Змінити в %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan with %n client(s)</source>
        <translation>
            <numerusform>Запланувати з %n клієнтом</numerusform>
            <numerusform>Запланувати з %n клієнтами</numerusform>
            <numerusform>Запланувати з %n клієнтами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop calling %n client(s)</source>
        <translation>
            <numerusform>Не дзвонити %n клієнту</numerusform>
            <numerusform>Не дзвонити %n клієнтам</numerusform>
            <numerusform>Не дзвонити %n клієнтам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)</source>
        <translation>
            <numerusform>Закрити %n клієнта</numerusform>
            <numerusform>Закрити %n клієнтів</numerusform>
            <numerusform>Закрити %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Передати %n клієнта</numerusform>
            <numerusform>Передати %n клієнтів</numerusform>
            <numerusform>Передати %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n client(s) into the pool</source>
        <translation>
            <numerusform>Віддати %n клієнта до загального пулу</numerusform>
            <numerusform>Віддати %n клієнтів до загального пулу</numerusform>
            <numerusform>Віддати %n клієнтів до загального пулу</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Залишити на цьому</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done</source>
        <translation>Зупинено. Зроблене залишається</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>Зроблено з усіма</translation>
    </message>
    <message>
        <source>Done, with some nothing could be done</source>
        <translation>Зроблено, але не з усіма вдалося</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Уже виконується</translation>
    </message>
    <message>
        <source>The clients are being counted</source>
        <translation>Клієнти рахуються</translation>
    </message>
    <message>
        <source>No clients are chosen</source>
        <translation>Клієнтів не вибрано</translation>
    </message>
    <message>
        <source>What changes is being counted</source>
        <translation>Рахується, що зміниться</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Змінювати нічого</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>{told}, {time} left</source>
        <translation>{told}, залишилося {time}</translation>
    </message>
    <message>
        <source>Done so far: {done} of {total}. Go on when the line is back</source>
        <translation>Поки зроблено {done} з {total}. Продовжте, коли зв&apos;язок повернеться</translation>
    </message>
</context>
<context>
    <name>MassLog</name>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Changes of many</source>
        <translation>Зміни в багатьох</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити це</translation>
    </message>
    <message>
        <source>What was changed at many clients?</source>
        <translation>Що змінювали одразу в багатьох?</translation>
    </message>
    <message>
        <source>Taking back leaves alone what others have changed since</source>
        <translation>Повернення не чіпає того, що відтоді змінили інші</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Повернути як було</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing has been changed at many clients yet</source>
        <translation>Одразу в багатьох поки нічого не змінювали</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Уже виконується</translation>
    </message>
    <message>
        <source>Choose a change</source>
        <translation>Виберіть зміну</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Це вже повернули</translation>
    </message>
    <message>
        <source>Only who made it takes it back</source>
        <translation>Повертає лише той, хто змінив</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Повертати нічого</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} з {total}</translation>
    </message>
    <message>
        <source>Taken back at {count}</source>
        <translation>Повернуто: {count}</translation>
    </message>
    <message>
        <source>Being taken back, unfinished</source>
        <translation>Повернення не закінчено</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закінчено</translation>
    </message>
</context>
<context>
    <name>MassPreview</name>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Стане</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Зміниться</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Sample before and after</source>
        <translation>Приклади до і після</translation>
    </message>
    <message>
        <source>Sample of those that change</source>
        <translation>Приклади тих, що зміняться</translation>
    </message>
    <message>
        <source>Sample of those passed over</source>
        <translation>Приклади пропущених</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Не видно</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
</context>
<context>
    <name>MassUndo</name>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>MassWords</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with {done} of %n client(s)</source>
        <translation>
            <numerusform>Зроблено з {done} із %n клієнта</numerusform>
            <numerusform>Зроблено з {done} із %n клієнтів</numerusform>
            <numerusform>Зроблено з {done} із %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: {done} of %n client(s)</source>
        <translation>
            <numerusform>Повернуто: {done} із %n клієнта</numerusform>
            <numerusform>Повернуто: {done} із %n клієнтів</numerusform>
            <numerusform>Повернуто: {done} із %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>Пропущено %n</numerusform>
            <numerusform>Пропущено %n</numerusform>
            <numerusform>Пропущено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were not reached</source>
        <translation>
            <numerusform>До %n клієнта черга не дійшла</numerusform>
            <numerusform>До %n клієнтів черга не дійшла</numerusform>
            <numerusform>До %n клієнтів черга не дійшла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>на %n день</numerusform>
            <numerusform>на %n дні</numerusform>
            <numerusform>на %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>never talked to</source>
        <translation>розмов не було</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>у пулі</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Of the one that stays</source>
        <translation>У того, хто лишається</translation>
    </message>
    <message>
        <source>Of the one that goes</source>
        <translation>У того, хто вллється</translation>
    </message>
    <message>
        <source>Fields of both cards</source>
        <translation>Поля обох карток</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поміняти</translation>
    </message>
    <message>
        <source>Make one client of these two?</source>
        <translation>Зробити з двох клієнтів одного?</translation>
    </message>
    <message>
        <source>Space or the arrows choose a value. Everything else moves: people, numbers, history, plans, files</source>
        <translation>Пробіл або стрілки вибирають значення. Решта переходить цілком: люди, номери, історія, плани, файли</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>Не об’єднувати</translation>
    </message>
    <message>
        <source>The cards are being read</source>
        <translation>Картки читаються</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Лишається</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Вллється в нього</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Notes, facts and own fields of both are joined</source>
        <translation>Нотатки, факти та власні поля обох складаються</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that both have will be there once</source>
        <translation>
            <numerusform>%n спільний номер лишиться один раз</numerusform>
            <numerusform>%n спільні номери лишаться по одному разу</numerusform>
            <numerusform>%n спільних номерів лишаться по одному разу</numerusform>
        </translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>пул</translation>
    </message>
    <message>
        <source>Plans of the one that goes become those of {person}</source>
        <translation>Плани того, що вливається, отримує: {person}</translation>
    </message>
    <message>
        <source>{field}: {value} stays, {other} is dropped</source>
        <translation>{field}: лишається «{value}», зникає «{other}»</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>What to see of the client</source>
        <translation>Що показати про клієнта</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Nothing on this card was changed yet</source>
        <translation>Картку ще не змінювали</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файли</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Про клієнта</translation>
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
    <name>MovedFigures</name>
    <message>
        <source>Clients</source>
        <translation>Клієнтів</translation>
    </message>
    <message>
        <source>Open plans</source>
        <translation>Відкритих планів</translation>
    </message>
    <message>
        <source>Of them promises</source>
        <translation>З них обіцянок</translation>
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
        <source>From {name}</source>
        <translation>Від: {name}</translation>
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
        <source>{name} asks for it now, it was due {time}</source>
        <translation>{name} просить зробити зараз, було на {time}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Просить {name}</translation>
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
        <source>Set by {name} for the whole day</source>
        <translation>Строк: увесь день, автор: {name}</translation>
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
    <name>Narrowing</name>
    <message>
        <source>Days and kinds of what is shown</source>
        <translation>За які дні й що показано</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Що показати</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чий</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Усі менеджери</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>Only promises</source>
        <translation>Лише обіцянки</translation>
    </message>
    <message>
        <source>Only assignments</source>
        <translation>Лише завдання</translation>
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
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>This number is known already</source>
        <translation>Цей номер уже є</translation>
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
    <name>NextStep</name>
    <message>
        <source>Out of work: nothing is planned</source>
        <translation>Поза роботою: нічого не заплановано</translation>
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
        <translation>обіцянка</translation>
    </message>
    <message>
        <source>set by the lead</source>
        <translation>завдання керівника</translation>
    </message>
    <message>
        <source>plan of {name}</source>
        <translation>план: {name}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
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
    <name>NothingFits</name>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>No activity fits all of it. Drop what is too much</source>
        <translation>Жоден контакт не підходить під усе одразу. Приберіть зайве</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Without “{condition}”</source>
        <translation>Без «{condition}»</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Nobody fits all of it. Drop what is too much</source>
        <translation>Усьому разом не відповідає ніхто. Приберіть зайве</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>Прибрати все</translation>
    </message>
    <message>
        <source>Without “{condition}”</source>
        <translation>Без «{condition}»</translation>
    </message>
</context>
<context>
    <name>NumberValue</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Впишіть число</translation>
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
    <name>Openings</name>
    <message>
        <source>No reason named</source>
        <translation>Причину не названо</translation>
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
    <name>PasswordDialog</name>
    <message>
        <source>The old one is good no longer. The new one is shown once, to be passed on</source>
        <translation>Старий більше не підійде. Новий показують один раз, щоб його передати</translation>
    </message>
    <message>
        <source>A new password for {name}?</source>
        <translation>Новий пароль: {name}?</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Змінити пароль</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Інший</translation>
    </message>
</context>
<context>
    <name>PasswordNote</name>
    <message>
        <source>Password of {login}</source>
        <translation>Пароль для {login}</translation>
    </message>
    <message>
        <source>Pass it on now: it is shown once and kept nowhere</source>
        <translation>Передайте зараз: його показано один раз і ніде не збережено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Measure</source>
        <translation>Показник</translation>
    </message>
    <message>
        <source>Nobody works in this group yet</source>
        <translation>У цій групі поки ніхто не працює</translation>
    </message>
    <message>
        <source>You and the group: {measure}</source>
        <translation>Ви і група: {measure}</translation>
    </message>
    <message>
        <source>Managers: {measure}</source>
        <translation>Менеджери: {measure}</translation>
    </message>
    <message>
        <source>You and the group</source>
        <translation>Ви і група</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Менеджери</translation>
    </message>
    <message>
        <source>Mark: the plan by now. Per cent: the pace. Enter opens the rows</source>
        <translation>Риска: план на цей час. Відсоток: темп. Enter відкриває рядки</translation>
    </message>
    <message>
        <source>Per cent: of the plan. Enter opens the rows</source>
        <translation>Відсоток: від плану. Enter відкриває рядки</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Space marks several, at most {count}; Enter opens one</source>
        <translation>Пробіл позначає кількох, не більше {count}; Enter відкриває одного</translation>
    </message>
    <message>
        <source>Whose calendar?</source>
        <translation>Чий календар?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Залишити як є</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім&apos;я</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Mark one to {count} people</source>
        <translation>Позначте від однієї до {count} осіб</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>Ім’я або логін</translation>
    </message>
    <message>
        <source>Search among people</source>
        <translation>Пошук серед людей</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логін</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнтів</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планів</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обіцянок</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Без групи</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the pool</source>
        <translation>
            <numerusform>%n клієнт у пулі</numerusform>
            <numerusform>%n клієнти в пулі</numerusform>
            <numerusform>%n клієнтів у пулі</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Звільнені</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клієнт</numerusform>
            <numerusform>%n клієнти</numerusform>
            <numerusform>%n клієнтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова людина</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Звільнити</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групи</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>До списку</translation>
    </message>
    <message>
        <source>People are not for you</source>
        <translation>Ця сторінка не для вас</translation>
    </message>
    <message>
        <source>Only administrators keep people and groups</source>
        <translation>Людей і групи ведуть лише адміністратори</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Групи…</translation>
    </message>
    <message>
        <source>Hand-overs…</source>
        <translation>Передачі…</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Зміни не збережено: Ctrl+S збереже, «Не змінювати» відкине</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message numerus="yes">
        <source>{name} is dismissed, %n client(s) handed over</source>
        <translation>
            <numerusform>{name}: звільнення виконано, передано %n клієнта</numerusform>
            <numerusform>{name}: звільнення виконано, передано %n клієнтів</numerusform>
            <numerusform>{name}: звільнення виконано, передано %n клієнтів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Contact persons</source>
        <translation>Контактні особи</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>Додати контактну особу</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Номери компанії</translation>
    </message>
    <message>
        <source>Edit the numbers of the company</source>
        <translation>Змінити номери компанії</translation>
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
        <source>“Do not call” since {day}</source>
        <translation>«Не дзвонити» з {day}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>назавжди</translation>
    </message>
    <message>
        <source>till {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День народження сьогодні</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n days</source>
        <translation>
            <numerusform>День народження через %n день</numerusform>
            <numerusform>День народження через %n дні</numerusform>
            <numerusform>День народження через %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, ext. {extension}</source>
        <translation>{number}, дод. {extension}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Змінити: {name}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Подзвонити на {number}</translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation>{measure} за днями</translation>
    </message>
    <message>
        <source>{measure} by week</source>
        <translation>{measure} за тижнями</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure} за місяцями</translation>
    </message>
    <message>
        <source>{measure} by quarter</source>
        <translation>{measure} за кварталами</translation>
    </message>
    <message>
        <source>Funnel of the day</source>
        <translation>Воронка дня</translation>
    </message>
    <message>
        <source>Funnel of the week</source>
        <translation>Воронка тижня</translation>
    </message>
    <message>
        <source>Funnel of the month</source>
        <translation>Воронка місяця</translation>
    </message>
    <message>
        <source>Funnel of the quarter</source>
        <translation>Воронка кварталу</translation>
    </message>
    <message>
        <source>Quarter {place} {year}</source>
        <translation>{place} квартал {year}</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
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
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>May also</source>
        <translation>Окремі права</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без групи</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Хто вирішує</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреси пошти</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День народження</translation>
    </message>
    <message>
        <source>Notes, when it is convenient</source>
        <translation>Нотатки, коли зручно</translation>
    </message>
    <message>
        <source>Somebody else decides</source>
        <translation>Вирішує хтось інший</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Вирішує</translation>
    </message>
    <message>
        <source>31.12.1985</source>
        <translation>31.12.1985</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Додати номер</translation>
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
        <source>Make the main one</source>
        <translation>Зробити головним</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Прибрати з картки</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не дзвонили</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильний</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неправильний</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Ring this number first</source>
        <translation>Дзвонити спершу за цим номером</translation>
    </message>
    <message>
        <source>Type how the person is called</source>
        <translation>Напишіть, як звати людину</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Хтось</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>{name}: змінено %n поле</numerusform>
            <numerusform>{name}: змінено %n поля</numerusform>
            <numerusform>{name}: змінено %n полів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what stays in each, then save again</source>
        <translation>Виберіть, що лишиться в кожному, і збережіть знову</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не змінювати</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новий пароль…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Звільнити…</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Не працює</translation>
    </message>
    <message>
        <source>Saving replaces what somebody else has just set: {names}</source>
        <translation>Збереження замінить те, що щойно змінив хтось інший: {names}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова людина</translation>
    </message>
    <message>
        <source>There are no clients</source>
        <translation>Клієнтів немає</translation>
    </message>
    <message>
        <source>Another administrator does that</source>
        <translation>Це робить інший адміністратор</translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation>Зміна вже зберігається</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Gets a login and a password of the own</source>
        <translation>Отримає власний логін і пароль</translation>
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
        <source>Answers</source>
        <translation>Відповідає</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Правильний</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не дзвонили</translation>
    </message>
</context>
<context>
    <name>PickClients</name>
    <message>
        <source>Whose</source>
        <translation>Чиї</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last outcome</source>
        <translation>Останній підсумок</translation>
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
        <source>Directory</source>
        <translation>Довідник</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не більше</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Уся група</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Вільний пул</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Будь-який</translation>
    </message>
    <message>
        <source>Without a plan</source>
        <translation>Без плану</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Прострочений</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенційні</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клієнти</translation>
    </message>
    <message>
        <source>Company, number</source>
        <translation>Компанія, номер</translation>
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
    <name>PlanEditor</name>
    <message>
        <source>Plans</source>
        <translation>Плани</translation>
    </message>
    <message>
        <source>Plans by manager and indicator</source>
        <translation>Плани за менеджерами та показниками</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>План на</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Минулий період</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Наступний період</translation>
    </message>
    <message>
        <source>How long the plan stands</source>
        <translation>Скільки діє план</translation>
    </message>
    <message>
        <source>From this period on</source>
        <translation>Починаючи з цього періоду</translation>
    </message>
    <message>
        <source>Only this period</source>
        <translation>Лише на цей період</translation>
    </message>
    <message>
        <source>Copy to everybody</source>
        <translation>Скопіювати всім</translation>
    </message>
    <message>
        <source>Everybody gets the plan of the current cell</source>
        <translation>Усі отримають план із поточної клітинки</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Зберегти все</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Не збережено: %n</numerusform>
            <numerusform>Не збережено: %n</numerusform>
            <numerusform>Не збережено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: stands from before or follows from another period</source>
        <translation>Сіре: діє з минулих періодів або випливає з плану іншого періоду</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Nobody to plan for</source>
        <translation>Планувати нікому</translation>
    </message>
    <message>
        <source>The group has no managers yet</source>
        <translation>У групі поки немає менеджерів</translation>
    </message>
    <message>
        <source>The plans did not load</source>
        <translation>Плани не завантажилися</translation>
    </message>
    <message>
        <source>Save these plans first (Ctrl+S), then choose another period</source>
        <translation>Спершу збережіть ці плани (Ctrl+S), потім виберіть інший період</translation>
    </message>
    <message>
        <source>{person}, {indicator}: {trouble}</source>
        <translation>{person}, {indicator}: {trouble}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Зберігається</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n. Ctrl+S saves, Esc again forgets them</source>
        <translation>
            <numerusform>Не збережено: %n. Ctrl+S збереже, ще раз Esc забуде</numerusform>
            <numerusform>Не збережено: %n. Ctrl+S збереже, ще раз Esc забуде</numerusform>
            <numerusform>Не збережено: %n. Ctrl+S збереже, ще раз Esc забуде</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Триває</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Про що говорити</translation>
    </message>
    <message>
        <source>Over the working day</source>
        <translation>На весь робочий день</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Один за одним</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не вказано</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Виберіть день</translation>
    </message>
    <message>
        <source>Write the hour as 10:00</source>
        <translation>Напишіть час як 10:00</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Left out: %n client(s)</source>
        <translation>
            <numerusform>Не ввійшов %n клієнт</numerusform>
            <numerusform>Не ввійшли %n клієнти</numerusform>
            <numerusform>Не ввійшли %n клієнтів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) get another owner</source>
        <translation>
            <numerusform>%n клієнт змінить власника</numerusform>
            <numerusform>%n клієнти змінять власника</numerusform>
            <numerusform>%n клієнтів змінять власника</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {load} %</source>
        <translation>{name}, {day}: {load} %</translation>
    </message>
    <message>
        <source>Too full: {days}. It can be assigned nevertheless</source>
        <translation>Перевантаження: {days}. Призначити однаково можна</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Free pool</source>
        <translation>Вільний пул</translation>
    </message>
    <message>
        <source>Clients of the pool</source>
        <translation>Клієнти пулу</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Пошук у пулі</translation>
    </message>
    <message>
        <source>Company, number, city</source>
        <translation>Компанія, номер, місто</translation>
    </message>
    <message>
        <source>Nobody like this in the pool</source>
        <translation>Таких у пулі немає</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>All of the pool is on the board</source>
        <translation>Увесь пул уже на дошці</translation>
    </message>
    <message>
        <source>The pool is empty</source>
        <translation>Пул порожній</translation>
    </message>
    <message>
        <source>Every client has an owner</source>
        <translation>У кожного клієнта є власник</translation>
    </message>
    <message>
        <source>marked: {count}</source>
        <translation>позначено: {count}</translation>
    </message>
    <message>
        <source>Marked {count}. Drag, or F8</source>
        <translation>Позначено {count}. Перетягніть або F8</translation>
    </message>
    <message>
        <source>Drag, or F8: assign the marked</source>
        <translation>Перетягніть або F8: призначити позначених</translation>
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
    <name>Publishing</name>
    <message>
        <source>Everything is published</source>
        <translation>Усе опубліковано</translation>
    </message>
    <message>
        <source>Published: {clients}</source>
        <translation>Опубліковано: {clients}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Taken back. The changes are on the board, not published</source>
        <translation>Скасовано. Зміни на дошці, не опубліковані</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Не ввійшли: {names}</translation>
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
        <source>{name} asks for it now</source>
        <translation>{name} просить зараз</translation>
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
    <name>RightsBox</name>
    <message>
        <source>given</source>
        <translation>надано</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>знято</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>за рівнем</translation>
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
    <name>RowsDialog</name>
    <message>
        <source>Open the card</source>
        <translation>Відкрити картку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Підсумок</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Виконано вчасно</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>Із запізненням</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Не виконано</translation>
    </message>
    <message>
        <source>All of it is at clients of others now</source>
        <translation>Усе це тепер у клієнтів інших людей</translation>
    </message>
    <message>
        <source>The figure stays with who earned it, the rows are not shown</source>
        <translation>Число лишається за тим, хто його заробив, рядки не показано</translation>
    </message>
    <message>
        <source>Nothing was counted here</source>
        <translation>Тут нічого не зараховано</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}</source>
        <translation>Останні {shown} із {count}</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Зараховано: {count}</translation>
    </message>
    <message numerus="yes">
        <source>At clients who are with others now: %n. The figure stays, the rows are not shown</source>
        <translation>
            <numerusform>У клієнтів, які тепер в інших: %n. Число лишається, ці рядки не показано</numerusform>
            <numerusform>У клієнтів, які тепер в інших: %n. Число лишається, ці рядки не показано</numerusform>
            <numerusform>У клієнтів, які тепер в інших: %n. Число лишається, ці рядки не показано</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows did not load</source>
        <translation>Рядки не завантажилися</translation>
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
    <name>ScriptsPage</name>
    <message>
        <source>Script</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Сценарії</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Новий сценарій</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитати наново</translation>
    </message>
    <message>
        <source>The script is not saved: Ctrl+S saves it, “Do not change” drops what was typed</source>
        <translation>Сценарій не збережено: Ctrl+S збереже, «Не змінювати» відкине набране</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не змінювати</translation>
    </message>
    <message>
        <source>Part of the script</source>
        <translation>Частина сценарію</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Заперечення</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У роботі</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Не в роботі</translation>
    </message>
    <message>
        <source>There are no scripts yet</source>
        <translation>Сценаріїв ще немає</translation>
    </message>
    <message>
        <source>A script is what a manager reads during a call</source>
        <translation>Сценарій менеджер читає під час дзвінка</translation>
    </message>
    <message>
        <source>The scripts did not load</source>
        <translation>Сценарії не завантажилися</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версія {number}</translation>
    </message>
    <message>
        <source>Olha Kovalenko</source>
        <translation>Ольга Коваленко</translation>
    </message>
    <message>
        <source>Olha</source>
        <translation>Ольга</translation>
    </message>
    <message>
        <source>Vector Logistics</source>
        <translation>Вектор Логістика</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Київ</translation>
    </message>
    <message>
        <source>will look at the price list by Tuesday</source>
        <translation>перегляне прайс до вівторка</translation>
    </message>
    <message>
        <source>asked for the price list</source>
        <translation>просив прайс</translation>
    </message>
    <message>
        <source>Saved as version {number}. Whoever calls reads it from the next call on</source>
        <translation>Збережено версію {number}. Її читають із наступного дзвінка</translation>
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
        <source>My desk, on every computer</source>
        <translation>Мій стіл, на будь-якому комп’ютері</translation>
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
        <source>Begin with</source>
        <translation>Починати з</translation>
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
    <message>
        <source>As usual for my work</source>
        <translation>Як зазвичай для моєї роботи</translation>
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
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакти</numerusform>
            <numerusform>%n контактів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плани</numerusform>
            <numerusform>%n планів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файли</numerusform>
            <numerusform>%n файлів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideDeeds</name>
    <message>
        <source>Nothing of it is open any more</source>
        <translation>Відкритого тут більше немає</translation>
    </message>
    <message>
        <source>{name} is reminded</source>
        <translation>{name}: нагадування надіслано</translation>
    </message>
    <message>
        <source>It is done meanwhile</source>
        <translation>Тим часом зроблено</translation>
    </message>
    <message>
        <source>Moved to the new time</source>
        <translation>Перенесено на новий час</translation>
    </message>
</context>
<context>
    <name>SilencePane</name>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>На який строк</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Asked for it in a letter of 20 November</source>
        <translation>Попросили листом від 20 листопада</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Назавжди</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why they must not be called</source>
        <translation>Напишіть, чому їм не можна дзвонити</translation>
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
    <name>SortPopup</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списку</translation>
    </message>
    <message>
        <source>What to order by</source>
        <translation>За чим упорядкувати</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Упорядкувати за</translation>
    </message>
    <message>
        <source>Enter orders by it, Enter on the present order turns it round</source>
        <translation>Enter упорядкує, Enter на поточному переверне</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>за спаданням</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>за зростанням</translation>
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
    <name>Stages</name>
    <message>
        <source>Prospect</source>
        <translation>Потенційний</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клієнт</translation>
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
    <name>StepsEditor</name>
    <message>
        <source>Steps</source>
        <translation>Кроки</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Додати крок</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Прибрати крок</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Крок вище</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Крок нижче</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Що сказати</translation>
    </message>
    <message>
        <source>**Bold** is the question. Fields: {fields}. After | stands what is said where nothing is known</source>
        <translation>**Жирне** це запитання. Поля: {fields}. Після | стоїть те, що кажуть, коли нічого не відомо</translation>
    </message>
    <message>
        <source>“Further” says</source>
        <translation>Кнопка «Далі»</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>Інша відповідь</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>веде до</translation>
    </message>
    <message>
        <source>the step after next</source>
        <translation>через один крок</translation>
    </message>
</context>
<context>
    <name>Sure</name>
    <message>
        <source>Leave as it is</source>
        <translation>Лишити як є</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>What</source>
        <translation>Що</translation>
    </message>
    <message>
        <source>Name of the assignment</source>
        <translation>Назва завдання</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мета</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарій</translation>
    </message>
    <message>
        <source>Note for the manager</source>
        <translation>Нотатка менеджеру</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Години</translation>
    </message>
    <message>
        <source>At</source>
        <translation>О</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Займе</translation>
    </message>
    <message>
        <source>Autumn list</source>
        <translation>Осінній список</translation>
    </message>
    <message>
        <source>What to say, what to find out</source>
        <translation>Що сказати, про що дізнатися</translation>
    </message>
    <message>
        <source>Client&apos;s hours</source>
        <translation>Години клієнта</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Будь-коли</translation>
    </message>
    <message>
        <source>Fixed hour</source>
        <translation>Точний час</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не вказана</translation>
    </message>
    <message>
        <source>By the client&apos;s project</source>
        <translation>За проєктом клієнта</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>як звично</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Like 10:30</source>
        <translation>Наприклад 10:30</translation>
    </message>
</context>
<context>
    <name>TasksPane</name>
    <message>
        <source>Planned</source>
        <translation>Заплановано</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланувати</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Скасувати план</translation>
    </message>
    <message>
        <source>Nothing is planned with this client</source>
        <translation>З цим клієнтом нічого не заплановано</translation>
    </message>
</context>
<context>
    <name>TeamDay</name>
    <message>
        <source>Calls</source>
        <translation>Дзвінки</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Зустрічі</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>КП</translation>
    </message>
    <message>
        <source>load becomes {load} %</source>
        <translation>завантаження стане {load} %</translation>
    </message>
    <message>
        <source>{clients} and {promises}</source>
        <translation>{clients} і {promises}</translation>
    </message>
    <message>
        <source>{what} handed over: {heirs}</source>
        <translation>{what} передано: {heirs}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>зроблено {done} з {all}</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>буде знято</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>+ assignment</source>
        <translation>+ завдання</translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation>завдань немає</translation>
    </message>
    <message>
        <source>load {load} %</source>
        <translation>завантаження {load} %</translation>
    </message>
    <message>
        <source>Left {date}</source>
        <translation>Не працює з {date}</translation>
    </message>
    <message>
        <source>free pool</source>
        <translation>вільний пул</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Уся група</translation>
    </message>
    <message>
        <source>Overload {load} %</source>
        <translation>Забагато: {load} %</translation>
    </message>
    <message>
        <source>Load {load} %</source>
        <translation>Зайнято {load} %</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{name} planned here</source>
        <translation>Тут планує {name}</translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation>призначив(ла) {name}</translation>
    </message>
    <message>
        <source>given up: {count}</source>
        <translation>відмовилися: {count}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обіцяно</translation>
    </message>
    <message>
        <source>done</source>
        <translation>зроблено</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>дзвінків</translation>
    </message>
    <message>
        <source>assigned · {load} % full</source>
        <translation>призначено · зайнято {load} %</translation>
    </message>
</context>
<context>
    <name>TeamDayPage</name>
    <message>
        <source>Plan of the group</source>
        <translation>План групи</translation>
    </message>
    <message>
        <source>Managers by days</source>
        <translation>Менеджери по днях</translation>
    </message>
    <message>
        <source>Plan of the group is not available</source>
        <translation>План групи недоступний</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>Груп ще немає</translation>
    </message>
    <message>
        <source>Nobody works in this group yet</source>
        <translation>У цій групі ще ніхто не працює</translation>
    </message>
    <message>
        <source>An administrator adds managers in People</source>
        <translation>Адміністратор додасть менеджерів у розділі «Люди»</translation>
    </message>
    <message>
        <source>Shown as of {time}</source>
        <translation>Показано на {time}</translation>
    </message>
    <message>
        <source>No connection: the board can only be read</source>
        <translation>Немає зв’язку: дошку можна лише дивитися</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>Публікується</translation>
    </message>
    <message>
        <source>Choose a cell of the board first</source>
        <translation>Спершу виберіть клітинку дошки</translation>
    </message>
    <message>
        <source>Published: Del takes it away, a drag moves what is open, Ins adds another</source>
        <translation>Опубліковано: Del зніме, перетягування перенесе відкрите, Ins додасть ще</translation>
    </message>
    <message>
        <source>Choose a card of the board first</source>
        <translation>Спершу виберіть картку на дошці</translation>
    </message>
</context>
<context>
    <name>TermPane</name>
    <message>
        <source>Field to filter by</source>
        <translation>Поле умови</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>Як порівняти</translation>
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
    <name>TrendCard</name>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>This figure stands as of now: it has no past</source>
        <translation>Цей показник є лише на цю хвилину: минулого в нього немає</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Впишіть, що шукати</translation>
    </message>
</context>
<context>
    <name>UndoneCard</name>
    <message>
        <source>Not done</source>
        <translation>Не виконано</translation>
    </message>
    <message>
        <source>Not done, the greatest harm first</source>
        <translation>Не виконано, спершу найнебезпечніше</translation>
    </message>
    <message>
        <source>Undone of which days</source>
        <translation>Невиконане за які дні</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Усі дні</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 днів</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Open control of the undone</source>
        <translation>Відкрити контроль невиконаного</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Нагадати</translation>
    </message>
    <message>
        <source>Nothing is undone</source>
        <translation>Усе виконано</translation>
    </message>
    <message>
        <source>Promises and assignments are kept</source>
        <translation>Обіцянки й завдання вчасно</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n дзвінок</numerusform>
            <numerusform>%n дзвінки</numerusform>
            <numerusform>%n дзвінків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакти</numerusform>
            <numerusform>%n контактів</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the list {name}</source>
        <translation>{count} за списком {name}</translation>
    </message>
    <message>
        <source>{step}: {client}</source>
        <translation>{step}: {client}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обіцянка</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>завдання</translation>
    </message>
    <message>
        <source>no result written down</source>
        <translation>підсумок не записано</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>власний план</translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>перенесення %n раз</numerusform>
            <numerusform>перенесення %n рази</numerusform>
            <numerusform>перенесення %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>уже нагадали</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>The card is being read</source>
        <translation>Картка читається</translation>
    </message>
    <message>
        <source>“{name}” went into this client: {person}, {when}. It comes back with what it brought; what was done since stays here</source>
        <translation>«{name}» влили в цього клієнта: {person}, {when}. Він повернеться з усім, що приніс; зроблене відтоді лишиться тут</translation>
    </message>
    <message>
        <source>Make two clients of it again?</source>
        <translation>Знову зробити двох клієнтів?</translation>
    </message>
    <message>
        <source>Make two</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Leave it one</source>
        <translation>Лишити одним</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>They are two again already</source>
        <translation>Це вже знову два клієнти</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версії</translation>
    </message>
    <message>
        <source>Wording of the version</source>
        <translation>Текст версії</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Повернути цей текст</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>What to call this view?</source>
        <translation>Як назвати цей вид?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не зберігати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Kyiv, warm</source>
        <translation>Київ, теплі</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Впишіть назву</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Види</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>Зберегти цей список як вид</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Зберегти вид</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мої</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Спільні</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Keep the list of now under this name</source>
        <translation>Зберегти сюди поточний список</translation>
    </message>
    <message>
        <source>Share with the group</source>
        <translation>Відкрити групі</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Відкрити всім</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Лише для мене</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Видалити</translation>
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
        <source>{person} has {name} at {time}</source>
        <translation>У {person} о {time} {name}</translation>
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
        <source>Card of a client</source>
        <translation>Картка клієнта</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мій день</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Plan of the group</source>
        <translation>План групи</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпорт</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Сценарії</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Співробітники</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
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
        <source>Two clients are one now</source>
        <translation>Два клієнти тепер один</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
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
        <source>My instruction</source>
        <translation>Моя інструкція</translation>
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
