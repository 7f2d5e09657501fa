<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Company, person, phone in any form</source>
        <translation>Компания, имя, телефон в любом виде</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Whatever was to be done until now has been done</source>
        <translation>Всё, что нужно было сделать к этому часу, сделано</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing was done</source>
        <translation>Ничего не запланировано и не сделано</translation>
    </message>
    <message>
        <source>The first call or plan with a client stands here</source>
        <translation>Здесь появится первый звонок или план по клиенту</translation>
    </message>
</context>
<context>
    <name>ActivityCells</name>
    <message>
        <source>late by {time}</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание в срок</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>Обещание поздно</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Обещание сорвано</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Без итога</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>the client is with {name} now</source>
        <translation>клиент теперь у: {name}</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>свой план</translation>
    </message>
</context>
<context>
    <name>ActivityDeeds</name>
    <message>
        <source>{name}: promised anew for {time}, the missed hour stays counted</source>
        <translation>{name}: обещано заново на {time}, опоздание засчитано</translation>
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
        <source>The next contact is planned</source>
        <translation>Следующий контакт запланирован</translation>
    </message>
    <message>
        <source>Only what is still to be done can be changed here</source>
        <translation>Менять здесь можно только то, что ещё не сделано</translation>
    </message>
    <message>
        <source>That is too many at once: at most {count}</source>
        <translation>Слишком много сразу: не больше {count}</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, уйдёт само</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Was to be done</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Agreed or said</source>
        <translation>О чём, что сказано</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Впечатление</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Кто поставил</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание в срок</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Talk, seconds</source>
        <translation>Разговор, с</translation>
    </message>
    <message>
        <source>Number dialled</source>
        <translation>Набранный номер</translation>
    </message>
    <message>
        <source>Client&apos;s manager</source>
        <translation>Менеджер клиента</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
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
        <source>Phone</source>
        <translation>Телефон</translation>
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
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
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
        <source>Last result</source>
        <translation>Последний итог</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>What and when</source>
        <translation>Что и когда</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенциальные</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>часть названия</translation>
    </message>
    <message>
        <source>nobody, in the pool</source>
        <translation>никто, в пуле</translation>
    </message>
    <message>
        <source>without a purpose</source>
        <translation>без цели</translation>
    </message>
    <message>
        <source>without a result</source>
        <translation>без итога</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>исполнено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Любой день</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>And before yesterday</source>
        <translation>И до вчера</translation>
    </message>
    <message>
        <source>And before today</source>
        <translation>И до сегодня</translation>
    </message>
    <message>
        <source>And before tomorrow</source>
        <translation>И до завтра</translation>
    </message>
    <message>
        <source>And before this week</source>
        <translation>И до этой недели</translation>
    </message>
    <message>
        <source>And before this month</source>
        <translation>И до этого месяца</translation>
    </message>
    <message>
        <source>And before</source>
        <translation>И раньше</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Plans of the week</source>
        <translation>План недели</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Сделано сегодня</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>сначала поздние</translation>
    </message>
    <message>
        <source>earliest first</source>
        <translation>сначала ранние</translation>
    </message>
    <message>
        <source>by “{column}”, downwards</source>
        <translation>по колонке «{column}», с конца</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>по колонке «{column}»</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Перенести %n контакт</numerusform>
            <numerusform>Перенести %n контакта</numerusform>
            <numerusform>Перенести %n контактов</numerusform>
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
            <numerusform>Обещаний засчитано нарушенными и дано заново: %n</numerusform>
            <numerusform>Обещаний засчитано нарушенными и дано заново: %n</numerusform>
            <numerusform>Обещаний засчитано нарушенными и дано заново: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done already and left as they are: %n</source>
        <translation>
            <numerusform>Уже сделано и оставлено как есть: %n</numerusform>
            <numerusform>Уже сделано и оставлено как есть: %n</numerusform>
            <numerusform>Уже сделано и оставлено как есть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
            <numerusform>Отменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n plan(s)?</source>
        <translation>
            <numerusform>Снять %n план?</numerusform>
            <numerusform>Снять %n плана?</numerusform>
            <numerusform>Снять %n планов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plans given up: %n</source>
        <translation>
            <numerusform>Планов снято: %n</numerusform>
            <numerusform>Планов снято: %n</numerusform>
            <numerusform>Планов снято: %n</numerusform>
        </translation>
    </message>
</context>
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
    <name>Advice</name>
    <message>
        <source>The first sale puts a prospect here; so does Ctrl+L in the list of prospects</source>
        <translation>Сюда попадает тот, кому продали впервые, или по Ctrl+L из списка потенциальных</translation>
    </message>
    <message>
        <source>Show the prospects</source>
        <translation>Показать потенциальных</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Type the first one, or load a list from a file</source>
        <translation>Впишите первого или загрузите список из файла</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>No prospects yet</source>
        <translation>Потенциальных пока нет</translation>
    </message>
</context>
<context>
    <name>AllIndicatorsDialog</name>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Открыть строки</translation>
    </message>
    <message>
        <source>Show on the page</source>
        <translation>Показать на экране</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
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
        <translation>К этому часу</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>От плана</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До этого</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>AnswersEditor</name>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>Добавить возражение</translation>
    </message>
    <message>
        <source>Take the objection away</source>
        <translation>Убрать возражение</translation>
    </message>
    <message>
        <source>Move the objection up</source>
        <translation>Возражение выше</translation>
    </message>
    <message>
        <source>Move the objection down</source>
        <translation>Возражение ниже</translation>
    </message>
    <message>
        <source>What the client says</source>
        <translation>Что говорит клиент</translation>
    </message>
    <message>
        <source>What to say to it</source>
        <translation>Что ответить</translation>
    </message>
</context>
<context>
    <name>AskHelpDialog</name>
    <message>
        <source>Ask the lead for help?</source>
        <translation>Позвать руководителя на помощь?</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Позвать</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What is it about, if there is time to say</source>
        <translation>О чём речь, если есть время написать</translation>
    </message>
</context>
<context>
    <name>AssignDialog</name>
    <message>
        <source>Choose others by a filter</source>
        <translation>Выбрать других фильтром</translation>
    </message>
    <message>
        <source>Clients who have an owner go to the marked people too</source>
        <translation>Клиенты с владельцем тоже переходят к отмеченным</translation>
    </message>
    <message>
        <source>It waits on the board until you publish: managers see nothing before</source>
        <translation>Ждёт на доске, пока вы не опубликуете: до этого менеджеры ничего не видят</translation>
    </message>
    <message numerus="yes">
        <source>Put %n client(s) on the board</source>
        <translation>
            <numerusform>Поставить на доску %n клиента</numerusform>
            <numerusform>Поставить на доску %n клиентов</numerusform>
            <numerusform>Поставить на доску %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers see it in their queue at once, marked as yours</source>
        <translation>Менеджеры сразу увидят это в очереди с пометкой, что задание ваше</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n client(s)</source>
        <translation>
            <numerusform>Назначить %n клиента</numerusform>
            <numerusform>Назначить %n клиентов</numerusform>
            <numerusform>Назначить %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be done, by whom and when?</source>
        <translation>Что сделать, кому и когда?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) chosen</source>
        <translation>
            <numerusform>Выбран %n клиент</numerusform>
            <numerusform>Выбрано %n клиента</numerusform>
            <numerusform>Выбрано %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Found {found}, taken {taken}: the important and long untouched first</source>
        <translation>Найдено {found}, взято {taken}: сначала важные и те, с кем давно не говорили</translation>
    </message>
    <message numerus="yes">
        <source>Found and taken: %n client(s)</source>
        <translation>
            <numerusform>Найден и взят %n клиент</numerusform>
            <numerusform>Найдено и взято %n клиента</numerusform>
            <numerusform>Найдено и взято %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being assigned</source>
        <translation>Назначается</translation>
    </message>
    <message>
        <source>What each gets is being counted</source>
        <translation>Считается, кому что достанется</translation>
    </message>
    <message>
        <source>No clients are chosen</source>
        <translation>Клиенты не выбраны</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Выберите хотя бы один день</translation>
    </message>
    <message>
        <source>Nobody of them can get it</source>
        <translation>Никому из них назначить нельзя</translation>
    </message>
</context>
<context>
    <name>AssignPreview</name>
    <message>
        <source>People and days</source>
        <translation>Люди и дни</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Load becomes</source>
        <translation>Загрузка станет</translation>
    </message>
    <message>
        <source>{load} %</source>
        <translation>{load} %</translation>
    </message>
    <message>
        <source>now {before} %, then {after} % on the fullest day</source>
        <translation>сейчас {before} %, станет {after} % в самый полный день</translation>
    </message>
    <message>
        <source>Overload {load} %</source>
        <translation>Перегрузка {load} %</translation>
    </message>
    <message>
        <source>was {load} %</source>
        <translation>было {load} %</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
</context>
<context>
    <name>AssignReasons</name>
    <message>
        <source>not there any more: {count}</source>
        <translation>уже нет: {count}</translation>
    </message>
    <message>
        <source>on do-not-call: {count}</source>
        <translation>просили не звонить: {count}</translation>
    </message>
    <message>
        <source>closed: {count}</source>
        <translation>закрыты: {count}</translation>
    </message>
    <message>
        <source>without a number that may be dialled: {count}</source>
        <translation>без номера, по которому можно звонить: {count}</translation>
    </message>
    <message>
        <source>with such a plan already: {count}</source>
        <translation>такой план уже есть: {count}</translation>
    </message>
    <message>
        <source>may not be called on these days: {count}</source>
        <translation>в эти дни звонить нельзя: {count}</translation>
    </message>
    <message>
        <source>from the pool, and nobody is marked: {count}</source>
        <translation>из пула, а никто не отмечен: {count}</translation>
    </message>
    <message>
        <source>of another group: {count}</source>
        <translation>другой группы: {count}</translation>
    </message>
    <message>
        <source>done meanwhile: {count}</source>
        <translation>тем временем сделано: {count}</translation>
    </message>
    <message>
        <source>promised for another day: {count}</source>
        <translation>обещано на другой день: {count}</translation>
    </message>
    <message>
        <source>whose owner does not work here: {count}</source>
        <translation>владелец здесь не работает: {count}</translation>
    </message>
</context>
<context>
    <name>AssignUndo</name>
    <message numerus="yes">
        <source>Assigned to %n client(s)</source>
        <translation>
            <numerusform>Назначено по %n клиенту</numerusform>
            <numerusform>Назначено по %n клиентам</numerusform>
            <numerusform>Назначено по %n клиентам</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n contact(s)</source>
        <translation>
            <numerusform>Отменён %n контакт</numerusform>
            <numerusform>Отменено %n контакта</numerusform>
            <numerusform>Отменено %n контактов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>Attempts by time of day</source>
        <translation>Попытки по времени дня</translation>
    </message>
    <message>
        <source>Morning, till 12</source>
        <translation>Утро, до 12</translation>
    </message>
    <message>
        <source>Day, 12–16</source>
        <translation>День, 12–16</translation>
    </message>
    <message>
        <source>Evening, from 16</source>
        <translation>Вечер, с 16</translation>
    </message>
    <message>
        <source>answered {answered} of {calls}</source>
        <translation>ответ {answered} из {calls}</translation>
    </message>
    <message>
        <source>not rung</source>
        <translation>не звонили</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} из {most}</translation>
    </message>
    <message>
        <source>No more tries today</source>
        <translation>Сегодня попыток больше нет</translation>
    </message>
    <message numerus="yes">
        <source>Today %n more tries</source>
        <translation>
            <numerusform>Сегодня можно ещё %n попытку</numerusform>
            <numerusform>Сегодня можно ещё %n попытки</numerusform>
            <numerusform>Сегодня можно ещё %n попыток</numerusform>
        </translation>
    </message>
    <message>
        <source>{tries}, {gap} between them</source>
        <translation>{tries}, между ними {gap}</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>само</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
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
        <source>Which time</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Contacts and assignments</source>
        <translation>Контакты и задания</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>People and plans</source>
        <translation>Люди и планы</translation>
    </message>
    <message>
        <source>Dictionaries and rules</source>
        <translation>Справочники и правила</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все люди</translation>
    </message>
    <message>
        <source>Changes of what</source>
        <translation>Изменения чего</translation>
    </message>
    <message>
        <source>Changes by whom</source>
        <translation>Кто менял</translation>
    </message>
    <message>
        <source>Nothing was changed in this time</source>
        <translation>За это время ничего не меняли</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The changes did not load</source>
        <translation>Изменения не загрузились</translation>
    </message>
</context>
<context>
    <name>BoardCounts</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop: +%n client(s),</source>
        <translation>
            <numerusform>Отпустите: +%n клиент,</numerusform>
            <numerusform>Отпустите: +%n клиента,</numerusform>
            <numerusform>Отпустите: +%n клиентов,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n обещание</numerusform>
            <numerusform>%n обещания</numerusform>
            <numerusform>%n обещаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Mark clients of the pool first: Space</source>
        <translation>Сначала отметьте клиентов пула пробелом</translation>
    </message>
    <message>
        <source>Calls: pool</source>
        <translation>Звонки: пул</translation>
    </message>
    <message>
        <source>On the board, not published yet</source>
        <translation>На доске, ещё не опубликовано</translation>
    </message>
    <message>
        <source>The pool shows nobody who could be shared out</source>
        <translation>В пуле не видно никого, кого можно раздать</translation>
    </message>
    <message>
        <source>Calls: shared out</source>
        <translation>Звонки: поровну</translation>
    </message>
    <message>
        <source>{clients} shared out, not published yet</source>
        <translation>{clients} раздано поровну, ещё не опубликовано</translation>
    </message>
    <message>
        <source>Nothing was set on the day before, or nobody has clients without a plan</source>
        <translation>Накануне ничего не назначали, или ни у кого нет клиентов без плана</translation>
    </message>
    <message>
        <source>The plan of the day before, not published yet</source>
        <translation>План предыдущего дня, ещё не опубликовано</translation>
    </message>
    <message>
        <source>A contact that the manager planned himself is not copied</source>
        <translation>Контакт, который менеджер запланировал сам, не копируется</translation>
    </message>
    <message>
        <source>“{name}” is copied</source>
        <translation>«{name}» скопировано</translation>
    </message>
    <message>
        <source>Nothing is copied yet: Ctrl+C on a cell</source>
        <translation>Ещё ничего не скопировано: Ctrl+C на клетке</translation>
    </message>
    <message>
        <source>{name} has no clients without a plan</source>
        <translation>{name}: нет клиентов без плана</translation>
    </message>
    <message>
        <source>The manager planned this himself: move it on the card of the client</source>
        <translation>Менеджер запланировал это сам: перенести можно в карточке клиента</translation>
    </message>
    <message>
        <source>Nothing of it is open any more</source>
        <translation>Открытого здесь больше нет</translation>
    </message>
    <message>
        <source>“{name}” is off the board</source>
        <translation>«{name}» снято с доски</translation>
    </message>
    <message>
        <source>It stays where it was</source>
        <translation>Остаётся, где было</translation>
    </message>
    <message>
        <source>The manager planned this himself: it is given up on the card of the client</source>
        <translation>Менеджер запланировал это сам: отменить можно в карточке клиента</translation>
    </message>
    <message>
        <source>{name}: {clients} of “{title}” are open. The manager loses them from his queue when you publish</source>
        <translation>{name}: из задания «{title}» открыто {clients}. Когда вы опубликуете, они уйдут из очереди менеджера</translation>
    </message>
    <message>
        <source>Take this assignment away?</source>
        <translation>Снять это задание?</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>“{name}” will be taken away when you publish</source>
        <translation>«{name}» снимется, когда вы опубликуете</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Этот день прошёл</translation>
    </message>
    <message>
        <source>Choose a cell of the board first</source>
        <translation>Сначала выберите клетку доски</translation>
    </message>
    <message>
        <source>No connection: the board can only be read</source>
        <translation>Нет связи: доску можно только смотреть</translation>
    </message>
    <message>
        <source>{name}: {clients}, not published yet</source>
        <translation>{name}: {clients}, ещё не опубликовано</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Plan of the group</source>
        <translation>План группы</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation>Предыдущие дни</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Следующие дни</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Раздать поровну</translation>
    </message>
    <message>
        <source>The marked clients of the pool, else all it shows, for the current day</source>
        <translation>Отмеченные клиенты пула, а без отметок все видимые, на текущий день</translation>
    </message>
    <message>
        <source>Yesterday&apos;s plan</source>
        <translation>Вчерашний план</translation>
    </message>
    <message>
        <source>What was set on the working day before, for the current day</source>
        <translation>Что было назначено на предыдущий рабочий день, на текущий день</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Not published: {count}</source>
        <translation>Не опубликовано: {count}</translation>
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
        <translation>Следующие дни</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Assign from the pool</source>
        <translation>Назначить из пула</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Copy the assignment</source>
        <translation>Копировать задание</translation>
    </message>
    <message>
        <source>Set it again here</source>
        <translation>Назначить здесь ещё раз</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Раздать поровну</translation>
    </message>
    <message>
        <source>Yesterday&apos;s plan</source>
        <translation>Вчерашний план</translation>
    </message>
    <message>
        <source>Control of the undone</source>
        <translation>Контроль невыполненного</translation>
    </message>
    <message>
        <source>Remind of the undone</source>
        <translation>Напомнить о невыполненном</translation>
    </message>
    <message>
        <source>Another time for the undone</source>
        <translation>Другое время для невыполненного</translation>
    </message>
    <message>
        <source>Card of the client</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Mark all of the pool</source>
        <translation>Отметить весь пул</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Поиск в пуле</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Next card of the cell</source>
        <translation>Следующая карточка клетки</translation>
    </message>
    <message>
        <source>Previous card of the cell</source>
        <translation>Предыдущая карточка ячейки</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>Назад к доске</translation>
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
        <translation>Факт / план сегодня</translation>
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
    <name>CalendarDeeds</name>
    <message>
        <source>That time has passed: choose a later one</source>
        <translation>Это время уже прошло: выберите более позднее</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, уйдёт само</translation>
    </message>
    <message>
        <source>{name}: moved to {time}</source>
        <translation>{name}: перенесено на {time}</translation>
    </message>
    <message>
        <source>{name}: promised anew for {time}, the missed hour stays counted</source>
        <translation>{name}: обещано заново на {time}, пропущенный час остаётся на счету</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Back where it was</source>
        <translation>Вернулось на прежнее время</translation>
    </message>
    <message>
        <source>The next contact is planned</source>
        <translation>Следующий контакт запланирован</translation>
    </message>
</context>
<context>
    <name>CalendarHead</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>И сделанное</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>Day, week or month</source>
        <translation>День, неделя или месяц</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
</context>
<context>
    <name>CalendarKeys</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Carry a day back</source>
        <translation>Перенести на день назад</translation>
    </message>
    <message>
        <source>Carry later</source>
        <translation>Перенести позже</translation>
    </message>
    <message>
        <source>Carry earlier</source>
        <translation>Перенести раньше</translation>
    </message>
    <message>
        <source>Next entry of the day</source>
        <translation>Следующая запись дня</translation>
    </message>
    <message>
        <source>Previous entry of the day</source>
        <translation>Предыдущая запись дня</translation>
    </message>
    <message>
        <source>Done as well</source>
        <translation>И сделанное</translation>
    </message>
    <message>
        <source>Leave it where it was</source>
        <translation>Оставить на месте</translation>
    </message>
    <message>
        <source>Whose calendar</source>
        <translation>Чей календарь</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>More than {count} entries: the later ones are not shown, choose fewer people or days</source>
        <translation>Больше {count} записей: поздние не показаны, выберите меньше людей или дней</translation>
    </message>
    <message>
        <source>The calendar is not available</source>
        <translation>Календарь недоступен</translation>
    </message>
    <message>
        <source>Shown as of {time}</source>
        <translation>Показано на {time}</translation>
    </message>
    <message>
        <source>No connection: nothing new can be planned</source>
        <translation>Нет связи: новое не запланировать</translation>
    </message>
    <message>
        <source>Choose an entry that is to go to another time</source>
        <translation>Выберите запись, которую перенести</translation>
    </message>
    <message>
        <source>A call without a result is not moved: file its outcome</source>
        <translation>Звонок без итога не переносят: запишите итог</translation>
    </message>
    <message>
        <source>What is done stays where it was done</source>
        <translation>Сделанное остаётся там, где сделано</translation>
    </message>
    <message>
        <source>Enter: move to {time}. Esc: leave it</source>
        <translation>Enter: перенести на {time}. Esc: оставить</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <comment>counted</comment>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>entries</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late: %n</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
            <numerusform>Просрочено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>сделано: {count}</translation>
    </message>
    <message>
        <source>to do: {count}</source>
        <translation>осталось: {count}</translation>
    </message>
    <message>
        <source>late: {count}</source>
        <translation>просрочено: {count}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>поручено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>ещё без итога</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>просрочено на {span}</translation>
    </message>
    <message>
        <source>{time} for the client</source>
        <translation>у клиента {time}</translation>
    </message>
    <message>
        <source>{time}, free</source>
        <translation>{time}, свободно</translation>
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
        <source>Ask the lead</source>
        <translation>Позвать руководителя</translation>
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
    <name>CardDeeds</name>
    <message>
        <source>Give this plan up?</source>
        <translation>Отменить этот план?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отменить план</translation>
    </message>
    <message>
        <source>Say why: later nobody would know</source>
        <translation>Напишите почему: потом этого никто не вспомнит</translation>
    </message>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, отправится само</translation>
    </message>
    <message>
        <source>Taken off the card. The numbers stay as the company&apos;s</source>
        <translation>Убран с карточки. Номера остались у компании</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
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
        <source>Add a contact person</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Найти в истории</translation>
    </message>
    <message>
        <source>Paste a file or a picture</source>
        <translation>Вставить файл или картинку</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Other client</source>
        <translation>Другой клиент</translation>
    </message>
    <message>
        <source>Next client of the list</source>
        <translation>Следующий клиент списка</translation>
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
        <translation>Передать</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Ask the lead</source>
        <translation>Спросить руководителя</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Сохранить файл как</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Убрать файл</translation>
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
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>The client did not load</source>
        <translation>Клиент не загрузился</translation>
    </message>
    <message>
        <source>This client was merged into another one, which is shown now</source>
        <translation>Этот клиент объединён с другим, показан тот</translation>
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
        <source>There is no file and no picture on the clipboard</source>
        <translation>В буфере обмена нет ни файла, ни картинки</translation>
    </message>
    <message>
        <source>Drop to keep with {name}</source>
        <translation>Отпустите, чтобы приложить к «{name}»</translation>
    </message>
    <message>
        <source>Out of work: {why}</source>
        <translation>Вне работы: {why}</translation>
    </message>
    <message>
        <source>Call all the same?</source>
        <translation>Всё равно позвонить?</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Изменения не сохранены: Ctrl+S сохранит, «Не менять» отбросит</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
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
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Plan of figures</source>
        <translation>План показателей</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Право</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клиента</translation>
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
        <source>Refusal reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation>Вид контакта</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Часы звонков</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
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
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не звонить»</translation>
    </message>
    <message>
        <source>Change of many</source>
        <translation>Изменение у многих</translation>
    </message>
    <message>
        <source>List saved as a file</source>
        <translation>Список сохранён в файл</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>taken off the card</source>
        <translation>убран с карточки</translation>
    </message>
</context>
<context>
    <name>Channels</name>
    <message>
        <source>Calls allowed</source>
        <translation>Звонки разрешены</translation>
    </message>
    <message>
        <source>Letters allowed</source>
        <translation>Письма разрешены</translation>
    </message>
    <message>
        <source>Messages allowed</source>
        <translation>Сообщения разрешены</translation>
    </message>
    <message>
        <source>Post allowed</source>
        <translation>Почта разрешена</translation>
    </message>
    <message>
        <source>Calls not allowed</source>
        <translation>Звонки запрещены</translation>
    </message>
    <message>
        <source>Letters not allowed</source>
        <translation>Письма запрещены</translation>
    </message>
    <message>
        <source>Messages not allowed</source>
        <translation>Сообщения запрещены</translation>
    </message>
    <message>
        <source>Post not allowed</source>
        <translation>Почта запрещена</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Type to find, or to add</source>
        <translation>Найти или добавить</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>add {text}</source>
        <translation>добавить {text}</translation>
    </message>
</context>
<context>
    <name>ClashRow</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Now “{value}”, {who}</source>
        <translation>Сейчас «{value}», {who}</translation>
    </message>
    <message>
        <source>Now “{value}”</source>
        <translation>Сейчас «{value}»</translation>
    </message>
    <message>
        <source>Before “{value}”</source>
        <translation>Было «{value}»</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>What stays in “{field}”</source>
        <translation>Что остаётся в поле «{field}»</translation>
    </message>
</context>
<context>
    <name>ClientAdding</name>
    <message>
        <source>No connection. Kept here, sent by itself later</source>
        <translation>Нет связи. Сохранено здесь, отправится само</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Добавлен клиент: {name}</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
</context>
<context>
    <name>ClientCells</name>
    <message>
        <source>number is wrong</source>
        <translation>номер неверный</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>нет плана</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
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
        <source>Assign</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
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
        <source>all tries are used up</source>
        <translation>попытки исчерпаны</translation>
    </message>
    <message>
        <source>no right number</source>
        <translation>нет верного номера</translation>
    </message>
    <message>
        <source>refused for good</source>
        <translation>окончательный отказ</translation>
    </message>
    <message>
        <source>asked not to be called</source>
        <translation>просил не звонить</translation>
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
        <source>Out of work: {why}</source>
        <translation>Вне работы: {why}</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>Plan with whom?</source>
        <translation>С кем запланировать?</translation>
    </message>
    <message>
        <source>Plan with him</source>
        <translation>Запланировать с ним</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
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
        <translation>Почта</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
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
        <source>Directory</source>
        <translation>Справочник</translation>
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
        <translation>Важность</translation>
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
        <source>Last result</source>
        <translation>Последний результат</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Закреплён</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Without a plan</source>
        <translation>Без плана</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Out of work</source>
        <translation>Вне работы</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Проверить номер</translation>
    </message>
    <message>
        <source>Text of results</source>
        <translation>Текст результатов</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>a part of the name</source>
        <translation>часть названия</translation>
    </message>
    <message>
        <source>nobody, in the pool</source>
        <translation>никто, в пуле</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>без группы</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенциальные</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Все мои</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Вся группа</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Вся компания</translation>
    </message>
    <message>
        <source>Warm and hot</source>
        <translation>Тёплые и горячие</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Свободный пул</translation>
    </message>
    <message>
        <source>Numbers to check</source>
        <translation>Проверить номера</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>сначала поздние</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>сначала срочные</translation>
    </message>
    <message>
        <source>by “{column}”, downwards</source>
        <translation>по колонке «{column}», по убыванию</translation>
    </message>
    <message>
        <source>by “{column}”</source>
        <translation>по колонке «{column}»</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n</source>
        <translation>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
            <numerusform>Выбрано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved to the clients</source>
        <translation>
            <numerusform>%n переведён в клиенты</numerusform>
            <numerusform>%n переведены в клиенты</numerusform>
            <numerusform>%n переведены в клиенты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved back to the prospects</source>
        <translation>
            <numerusform>%n возвращён в потенциальные</numerusform>
            <numerusform>%n возвращены в потенциальные</numerusform>
            <numerusform>%n возвращены в потенциальные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed {done} of %n, the others are not yours to change</source>
        <translation>
            <numerusform>Изменено {done} из %n, остальные не ваши</numerusform>
            <numerusform>Изменено {done} из %n, остальные не ваши</numerusform>
            <numerusform>Изменено {done} из %n, остальные не ваши</numerusform>
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
            <numerusform>Что будет с %n клиентом?</numerusform>
            <numerusform>Что будет с %n клиентами?</numerusform>
            <numerusform>Что будет с %n клиентами?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Hand them over first</source>
        <translation>Сначала передать</translation>
    </message>
    <message>
        <source>They stay with {name}</source>
        <translation>Остаются за этим человеком: {name}</translation>
    </message>
    <message>
        <source>Clients belong to the group, so they cannot go along to another one</source>
        <translation>Клиенты принадлежат группе и в другую вместе с человеком не уходят</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Company, name, phone in any form</source>
        <translation>Компания, имя, телефон в любом виде</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>Say why, it stays with the client</source>
        <translation>Скажите почему: это останется у клиента</translation>
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
        <translation>Закрылись</translation>
    </message>
    <message>
        <source>Say why they are closed</source>
        <translation>Напишите, почему они закрываются</translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns of the list</source>
        <translation>Колонки списка</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Как в первый день</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+↑ and Alt+↓ move, Alt+← and Alt+→ set the width</source>
        <translation>Пробел показывает и прячет, Alt+↑ и Alt+↓ двигают, Alt+← и Alt+→ меняют ширину</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>нет места</translation>
    </message>
</context>
<context>
    <name>ConditionEditor</name>
    <message>
        <source>Condition of the list</source>
        <translation>Условие списка</translation>
    </message>
    <message>
        <source>Turn round: the list without these</source>
        <translation>Наоборот: список без них</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>And…</source>
        <translation>И…</translation>
    </message>
    <message>
        <source>Or…</source>
        <translation>Или…</translation>
    </message>
    <message>
        <source>Esc leaves it as it was</source>
        <translation>Esc оставит как было</translation>
    </message>
    <message>
        <source>One more condition that holds together with this one</source>
        <translation>Ещё одно условие, которое действует вместе с этим</translation>
    </message>
    <message>
        <source>Another condition: one of them is enough</source>
        <translation>Другое условие: достаточно одного из них</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>and …</source>
        <translation>и …</translation>
    </message>
    <message>
        <source>or …</source>
        <translation>или …</translation>
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
    <name>ConsentDialog</name>
    <message>
        <source>What did the client allow?</source>
        <translation>Что разрешил клиент?</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>By which way</source>
        <translation>Каким путём</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>Чьё слово</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Как сказано</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Пусто: навсегда</translation>
    </message>
    <message>
        <source>On the phone, by letter, in the contract</source>
        <translation>По телефону, письмом, в договоре</translation>
    </message>
    <message>
        <source>Allowed or not</source>
        <translation>Разрешено или нет</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Запрещено</translation>
    </message>
    <message>
        <source>The firm&apos;s</source>
        <translation>Фирмы</translation>
    </message>
    <message>
        <source>Log of consents</source>
        <translation>Журнал согласий</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>no longer in force</source>
        <translation>больше не действует</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Late by</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Было на</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто назначил</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Напомнили</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сдержано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Поздно</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>Сдержано в срок</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Просрочено сейчас</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Последний итог</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>{name}: kept {kept}, late {late}, broken {broken}, overdue now {overdue}</source>
        <translation>{name}: сдержано {kept}, поздно {late}, нарушено {broken}, просрочено сейчас {overdue}</translation>
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
        <source>No result</source>
        <translation>Без итога</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>свой план</translation>
    </message>
    <message>
        <source>The owner was asked {time} to do it at once</source>
        <translation>Ответственного попросили сделать это сразу: {time}</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>{share}%</source>
        <comment>per cent</comment>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ничего нет</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Undone {count}</source>
        <translation>Не сделано {count}</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Promises {count}</source>
        <translation>Обещания {count}</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Забытые</translation>
    </message>
    <message>
        <source>Orphans {count}</source>
        <translation>Забытые {count}</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Standing still {count}</source>
        <translation>Без движения {count}</translation>
    </message>
    <message>
        <source>Given up {count}</source>
        <translation>Отменены {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Assignments {count}</source>
        <translation>Задания {count}</translation>
    </message>
    <message>
        <source>Plans {count}</source>
        <translation>Планы {count}</translation>
    </message>
    <message>
        <source>No result {count}</source>
        <translation>Без итога {count}</translation>
    </message>
    <message>
        <source>Under an hour</source>
        <translation>До часа</translation>
    </message>
    <message>
        <source>Under a day</source>
        <translation>До суток</translation>
    </message>
    <message>
        <source>1 to 3 days</source>
        <translation>От 1 до 3 дней</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>От 3 до 7 дней</translation>
    </message>
    <message>
        <source>Over a week</source>
        <translation>Больше недели</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
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
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
</context>
<context>
    <name>ControlDeeds</name>
    <message>
        <source>A call without a result is not moved: its owner files the outcome</source>
        <translation>Звонок без итога не переносят: итог ставит ответственный</translation>
    </message>
    <message>
        <source>There is a plan already: re-plan it among the undone, or open the card</source>
        <translation>План уже есть: перенесите его среди несделанного или откройте карточку</translation>
    </message>
    <message>
        <source>A client with a plan is closed from its card</source>
        <translation>Клиента с планом закрывают из его карточки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ControlPage</name>
    <message>
        <source>For leads</source>
        <translation>Для руководителей</translation>
    </message>
    <message>
        <source>Control is for leads and administrators</source>
        <translation>Контроль доступен руководителям групп и администраторам</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>Отметить все</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Overdue ones</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Ask to do it now</source>
        <translation>Попросить сейчас</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>To the pool</source>
        <translation>В общий пул</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Закрыть с причиной</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>No connection: look, but nothing can be changed now</source>
        <translation>Нет связи: смотреть можно, менять сейчас нельзя</translation>
    </message>
</context>
<context>
    <name>ControlStrip</name>
    <message>
        <source>Control in figures</source>
        <translation>Контроль в цифрах</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Забытые</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>Обещ. просрочены</translation>
    </message>
    <message>
        <source>Promises in time</source>
        <translation>Обещ. в срок</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменены</translation>
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
            <numerusform>из них обещаний: %n</numerusform>
            <numerusform>из них обещаний: %n</numerusform>
            <numerusform>из них обещаний: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is forgotten</source>
        <translation>Ни один клиент не забыт</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) with nothing planned and nobody calling</source>
        <translation>
            <numerusform>%n клиент без плана, и никто ему не звонит</numerusform>
            <numerusform>%n клиента без плана, и никто им не звонит</numerusform>
            <numerusform>%n клиентов без плана, и никто им не звонит</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %n</source>
        <translation>
            <numerusform>Отмечено: %n</numerusform>
            <numerusform>Отмечено: %n</numerusform>
            <numerusform>Отмечено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
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
            <numerusform>Обещаний засчитано нарушенными и назначено заново: %n</numerusform>
            <numerusform>Обещаний засчитано нарушенными и назначено заново: %n</numerusform>
            <numerusform>Обещаний засчитано нарушенными и назначено заново: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned: %n</source>
        <translation>
            <numerusform>Запланировано: %n</numerusform>
            <numerusform>Запланировано: %n</numerusform>
            <numerusform>Запланировано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed with a reason: %n</source>
        <translation>
            <numerusform>Закрыто с причиной: %n</numerusform>
            <numerusform>Закрыто с причиной: %n</numerusform>
            <numerusform>Закрыто с причиной: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to the pool: %n</source>
        <translation>
            <numerusform>Передано в пул: %n</numerusform>
            <numerusform>Передано в пул: %n</numerusform>
            <numerusform>Передано в пул: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders sent to their owners: %n</source>
        <translation>
            <numerusform>Напоминаний отправлено: %n</numerusform>
            <numerusform>Напоминаний отправлено: %n</numerusform>
            <numerusform>Напоминаний отправлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n</source>
        <translation>
            <numerusform>Возвращено как было: %n</numerusform>
            <numerusform>Возвращено как было: %n</numerusform>
            <numerusform>Возвращено как было: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-plan %n contact(s)</source>
        <translation>
            <numerusform>Перенести %n контакт</numerusform>
            <numerusform>Перенести %n контакта</numerusform>
            <numerusform>Перенести %n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan calls with %n client(s)</source>
        <translation>
            <numerusform>Запланировать звонки: %n клиент</numerusform>
            <numerusform>Запланировать звонки: %n клиента</numerusform>
            <numerusform>Запланировать звонки: %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)?</source>
        <translation>
            <numerusform>Закрыть %n клиента?</numerusform>
            <numerusform>Закрыть %n клиентов?</numerusform>
            <numerusform>Закрыть %n клиентов?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
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
        <source>the group: {kept} of 10</source>
        <translation>группа: {kept} из 10</translation>
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
    <name>DayValue</name>
    <message>
        <source>Quick days</source>
        <translation>Быстрый выбор дня</translation>
    </message>
    <message>
        <source>today, -7, 01.12</source>
        <translation>сегодня, -7, 01.12</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Type a day: today, -7, +3 or 01.12.2026</source>
        <translation>Впишите день: сегодня, -7, +3 или 01.12.2026</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Следующий раб. день</translation>
    </message>
    <message>
        <source>3 working days</source>
        <translation>3 раб. дня</translation>
    </message>
    <message>
        <source>5 working days</source>
        <translation>5 раб. дней</translation>
    </message>
    <message>
        <source>For when</source>
        <translation>На когда</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Over working days</source>
        <translation>На рабочих дней</translation>
    </message>
    <message>
        <source>At, if it matters</source>
        <translation>В котором часу, если важно</translation>
    </message>
    <message>
        <source>14:30</source>
        <translation>14:30</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>О чём говорить</translation>
    </message>
    <message>
        <source>An hour such as 14:30</source>
        <translation>Час, например 14:30</translation>
    </message>
    <message>
        <source>This is past already</source>
        <translation>Это уже прошло</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Until {day}, {share}, in the clients&apos; calling hours</source>
        <translation>До {day}, {share}, в часы звонков у клиентов</translation>
    </message>
    <message numerus="yes">
        <source>at most %n a day for one person</source>
        <translation>
            <numerusform>не больше %n в день на человека</numerusform>
            <numerusform>не больше %n в день на человека</numerusform>
            <numerusform>не больше %n в день на человека</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message>
        <source>Next days</source>
        <translation>Ближайшие дни</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message numerus="yes">
        <source>Next %n working day(s)</source>
        <translation>
            <numerusform>Ближайший %n рабочий день</numerusform>
            <numerusform>Ближайшие %n рабочих дня</numerusform>
            <numerusform>Ближайшие %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Before and after</source>
        <translation>Было и стало</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
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
    <name>DismissalDialog</name>
    <message>
        <source>Spread over everybody in {group}</source>
        <translation>Поделить на всех: {group}</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Заметка для журнала</translation>
    </message>
    <message>
        <source>Dismiss {name}?</source>
        <translation>Уволить: {name}?</translation>
    </message>
    <message>
        <source>The login closes, open sessions end and nothing is seen from that moment. History and figures stay with the name</source>
        <translation>Логин закроется, открытые сеансы завершатся, и с этой минуты ничего не видно. История и показатели остаются за этим именем</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss and hand over %n client(s)</source>
        <translation>
            <numerusform>Уволить и передать %n клиента</numerusform>
            <numerusform>Уволить и передать %n клиентов</numerusform>
            <numerusform>Уволить и передать %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Уволить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The dismissal is under way</source>
        <translation>Увольнение уже выполняется</translation>
    </message>
    <message>
        <source>What moves is being counted</source>
        <translation>Считаем, что будет передано</translation>
    </message>
    <message>
        <source>Mark with Space who takes over: nobody leaves with clients</source>
        <translation>Отметьте пробелом, кому передать: с клиентами никто не уходит</translation>
    </message>
</context>
<context>
    <name>DoNotCall</name>
    <message>
        <source>Own list</source>
        <translation>Свой список</translation>
    </message>
    <message>
        <source>Public register</source>
        <translation>Государственный реестр</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Whole client</source>
        <translation>Весь клиент</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>Do not call: {told}</source>
        <translation>Не звонить: {told}</translation>
    </message>
</context>
<context>
    <name>DoNotCallDialog</name>
    <message>
        <source>Do not call any more?</source>
        <translation>Больше не звонить?</translation>
    </message>
    <message>
        <source>A number that belongs to no client here</source>
        <translation>Номер, которого нет ни у одного клиента</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
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
        <translation>Список «Не звонить»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Asked for it on the phone</source>
        <translation>Просили по телефону</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>До какого дня</translation>
    </message>
    <message>
        <source>Empty: for good</source>
        <translation>Пусто: навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n day(s), as the list says</source>
        <translation>
            <numerusform>Пусто: %n день, как в списке</numerusform>
            <numerusform>Пусто: %n дня, как в списке</numerusform>
            <numerusform>Пусто: %n дней, как в списке</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why, it stays with the entry</source>
        <translation>Скажите почему, это останется с записью</translation>
    </message>
</context>
<context>
    <name>DoNotCallEntries</name>
    <message>
        <source>Entries you may see, newest first</source>
        <translation>Записи, которые вам видны, новые сверху</translation>
    </message>
    <message>
        <source>Do-not-call lists</source>
        <translation>Списки «Не звонить»</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Company, number or reason</source>
        <translation>Компания, номер или причина</translation>
    </message>
    <message>
        <source>Whom to find</source>
        <translation>Кого найти</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не звонить»</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Какие записи</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Все списки</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действуют</translation>
    </message>
    <message>
        <source>Ended or lifted</source>
        <translation>Кончились или сняты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Do-not-call entries</source>
        <translation>Записи списков «Не звонить»</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>lifted</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>lifted by {name}: {reason}</source>
        <translation>сняты: {name}, {reason}</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Записей нет</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of more: search for the rest</source>
        <comment>entries</comment>
        <translation>
            <numerusform>Первая %n из многих: остальные найдите поиском</numerusform>
            <numerusform>Первые %n из многих: остальные найдите поиском</numerusform>
            <numerusform>Первые %n из многих: остальные найдите поиском</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries: %n</source>
        <translation>
            <numerusform>Записей: %n</numerusform>
            <numerusform>Записей: %n</numerusform>
            <numerusform>Записей: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Выберите запись</translation>
    </message>
    <message>
        <source>This entry was lifted already</source>
        <translation>Эта запись уже снята</translation>
    </message>
    <message>
        <source>Your lead or an administrator lifts it</source>
        <translation>Её снимет руководитель или администратор</translation>
    </message>
    <message>
        <source>May be called again?</source>
        <translation>Снова можно звонить?</translation>
    </message>
    <message>
        <source>Say why, it stays with the entry</source>
        <translation>Скажите почему, это останется с записью</translation>
    </message>
</context>
<context>
    <name>EntriesDialog</name>
    <message>
        <source>Enter opens the card, F5 calls, F8 moves to another time</source>
        <translation>Enter открывает карточку, F5 звонит, F8 переносит на другое время</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>At the client&apos;s</source>
        <translation>У клиента</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This login is closed. Ask your administrator</source>
        <translation>Этот логин закрыт. Обратитесь к администратору</translation>
    </message>
    <message>
        <source>{name} was dismissed already</source>
        <translation>{name} уже не работает</translation>
    </message>
    <message>
        <source>This is already done or cancelled</source>
        <translation>Это уже сделано или отменено</translation>
    </message>
    <message>
        <source>This entry was lifted already</source>
        <translation>Эта запись уже снята</translation>
    </message>
    <message>
        <source>Give the assignment a name</source>
        <translation>Назовите задание</translation>
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
        <source>Clients are still there: hand them over first</source>
        <translation>Клиенты ещё здесь: сначала передайте их</translation>
    </message>
    <message>
        <source>The hours end before they begin</source>
        <translation>Часы кончаются раньше, чем начинаются</translation>
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
        <source>It would end before it begins: choose a later day</source>
        <translation>Это кончилось бы раньше, чем началось: выберите более поздний день</translation>
    </message>
    <message>
        <source>The file is damaged or not complete: open it in a spreadsheet program and save it again</source>
        <translation>Файл повреждён или неполный: откройте его в табличном редакторе и сохраните заново</translation>
    </message>
    <message>
        <source>An assignment takes {most} days at most</source>
        <translation>В задании не больше {most} дней</translation>
    </message>
    <message>
        <source>Say what is to be done</source>
        <translation>Укажите, что сделать</translation>
    </message>
    <message>
        <source>This was already sent with other content, so it was not saved again</source>
        <translation>Это уже отправлено с другим содержанием, поэтому повторно не сохранено</translation>
    </message>
    <message>
        <source>Say after how long to try again</source>
        <translation>Скажите, через сколько пробовать снова</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was written</source>
        <translation>На диске не осталось места. Ничего не записано</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” meanwhile. Look at it and save again</source>
        <translation>«{name}» тем временем изменил кто-то другой. Посмотрите и сохраните снова</translation>
    </message>
    <message>
        <source>The entry would end before it begins: choose a later day</source>
        <translation>Запись кончилась бы раньше, чем началась: выберите более поздний день</translation>
    </message>
    <message>
        <source>The field “{field}” cannot be set to this</source>
        <translation>Полю «{field}» нельзя дать такое значение</translation>
    </message>
    <message>
        <source>There is nothing in the file</source>
        <translation>В файле ничего нет</translation>
    </message>
    <message>
        <source>The file cannot be replaced: it is open in another program, or this account may not write there</source>
        <translation>Файл нельзя заменить: он открыт в другой программе, или сюда нельзя записывать</translation>
    </message>
    <message>
        <source>The file cannot be opened: it is not there, or this account may not read it</source>
        <translation>Файл не открывается: его нет, или у вас нет права его читать</translation>
    </message>
    <message>
        <source>There is no file “{path}” that can be read</source>
        <translation>Файла «{path}», который можно прочитать, нет</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>Файл не записался: {reason}</translation>
    </message>
    <message>
        <source>This filter cannot be read</source>
        <translation>Этот фильтр не читается</translation>
    </message>
    <message>
        <source>One outcome cannot be “{first}” and “{second}” at once</source>
        <translation>Один итог не может быть сразу «{first}» и «{second}»</translation>
    </message>
    <message>
        <source>The folder is not there any more. Choose another</source>
        <translation>Этой папки больше нет. Выберите другую</translation>
    </message>
    <message>
        <source>This entry was kept by another version of the program and cannot be sent: {reason}</source>
        <translation>Эту запись сделала другая версия программы, отправить её нельзя: {reason}</translation>
    </message>
    <message>
        <source>The hand-over cannot be undone: a former owner no longer works here, or works in another group</source>
        <translation>Передачу нельзя отменить: прежний владелец больше не работает здесь или работает в другой группе</translation>
    </message>
    <message>
        <source>The name of the group is empty</source>
        <translation>Название группы не заполнено</translation>
    </message>
    <message>
        <source>There is a group “{name}” already</source>
        <translation>Группа «{name}» уже есть</translation>
    </message>
    <message>
        <source>Managers and leads work in a sales group: choose one</source>
        <translation>Менеджер и руководитель работают в группе: выберите её</translation>
    </message>
    <message>
        <source>Who was to take over no longer works here. Choose somebody else</source>
        <translation>Тот, кому передают, больше здесь не работает. Выберите другого</translation>
    </message>
    <message>
        <source>Somebody else changed this day meanwhile. Look at it and save again</source>
        <translation>Этот день тем временем изменил кто-то другой. Посмотрите и сохраните снова</translation>
    </message>
    <message>
        <source>This day is in the list already</source>
        <translation>Этот день уже есть в списке</translation>
    </message>
    <message>
        <source>Somebody else changed these hours meanwhile. Look at them and save again</source>
        <translation>Эти часы тем временем изменил кто-то другой. Посмотрите и сохраните снова</translation>
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
        <source>You load lists for your own group only</source>
        <translation>Вы загружаете списки только для своей группы</translation>
    </message>
    <message>
        <source>Lists are loaded by administrators and by leads who were given the right</source>
        <translation>Списки загружают администраторы и руководители, которым дано это право</translation>
    </message>
    <message>
        <source>Somebody else changed this instruction meanwhile. Look at it and save again</source>
        <translation>Эту инструкцию тем временем изменил кто-то другой. Посмотрите и сохраните снова</translation>
    </message>
    <message>
        <source>An instruction has at most {most} letters</source>
        <translation>В инструкции не больше {most} букв</translation>
    </message>
    <message>
        <source>This PC cannot keep your entry ({reason}). Do not close the form; free space on the disk and try again</source>
        <translation>Этот компьютер не может сохранить запись ({reason}). Не закрывайте форму; освободите место на диске и повторите</translation>
    </message>
    <message>
        <source>The key {key} files “{name}” already</source>
        <translation>Клавиша {key} уже записывает «{name}»</translation>
    </message>
    <message>
        <source>This is the last administrator: make another one first</source>
        <translation>Это последний администратор: сначала назначьте другого</translation>
    </message>
    <message>
        <source>At least one outcome has to stay</source>
        <translation>Хотя бы один итог должен остаться</translation>
    </message>
    <message>
        <source>A client cannot be rung more often in one day than in all</source>
        <translation>За один день нельзя звонить клиенту чаще, чем за всё время</translation>
    </message>
    <message>
        <source>This do-not-call list takes no new entries</source>
        <translation>Этот список не принимает новых записей</translation>
    </message>
    <message>
        <source>The program works by the entries of this list: they can be renamed, not added or hidden</source>
        <translation>По записям этого списка работает программа: их можно переименовать, но не добавить и не скрыть</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login: 3 to 31 small Latin letters, digits or _, beginning with a letter</source>
        <translation>«{login}» не годится как логин: от 3 до 31 строчной латинской буквы, цифры или _, первой идёт буква</translation>
    </message>
    <message>
        <source>PostgreSQL keeps this login for itself: choose another one</source>
        <translation>Этот логин занят самим PostgreSQL: выберите другой</translation>
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
        <source>The plan of a month begins on the first, not on {day}</source>
        <translation>План на месяц начинается с первого числа, а не с {day}</translation>
    </message>
    <message>
        <source>Somebody has moved this to another time meanwhile. Look at it and move it again</source>
        <translation>Кто-то тем временем перенёс это на другое время. Посмотрите и перенесите снова</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Имя не заполнено</translation>
    </message>
    <message>
        <source>Write a name in at least one language</source>
        <translation>Напишите название хотя бы на одном языке</translation>
    </message>
    <message>
        <source>“{name}” is in this list already</source>
        <translation>«{name}» уже есть в этом списке</translation>
    </message>
    <message>
        <source>A name has at most {most} letters</source>
        <translation>В названии не больше {most} букв</translation>
    </message>
    <message>
        <source>Where nobody answered there is no “{flag}”: mark “answered” too</source>
        <translation>Где не ответили, не бывает «{flag}»: отметьте и «ответили»</translation>
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
        <source>Say what comes next: a call, a meeting or something else</source>
        <translation>Скажите, что дальше: звонок, встреча или другое</translation>
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
        <source>No column of this file holds days such as 01.01.2027, so nothing was loaded</source>
        <translation>Ни в одном столбце файла нет дней вида 01.01.2027, поэтому ничего не загружено</translation>
    </message>
    <message>
        <source>Choose at least one day</source>
        <translation>Выберите хотя бы один день</translation>
    </message>
    <message>
        <source>No line of this file holds a whole phone number, so nothing was loaded</source>
        <translation>Ни в одной строке файла нет целого номера телефона, поэтому ничего не загружено</translation>
    </message>
    <message>
        <source>There are no rows below the header</source>
        <translation>Под заголовком нет строк</translation>
    </message>
    <message>
        <source>There is no column “{column}”</source>
        <translation>Нет колонки «{column}»</translation>
    </message>
    <message>
        <source>There is no command “{name}”: “help” lists all of them</source>
        <translation>Команды «{name}» нет: все перечисляет «help»</translation>
    </message>
    <message>
        <source>There is no country “{country}”: write its name or two letters, such as UA</source>
        <translation>Нет страны «{country}»: напишите название или две буквы, например UA</translation>
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
        <source>A plan is of a day, a week or a month, not of “{period}”</source>
        <translation>План бывает на день, неделю или месяц, а не на «{period}»</translation>
    </message>
    <message>
        <source>There is no group “{name}”</source>
        <translation>Группы «{name}» нет</translation>
    </message>
    <message>
        <source>Choose at least one day of the week</source>
        <translation>Выберите хотя бы один день недели</translation>
    </message>
    <message>
        <source>Choose who is to do it</source>
        <translation>Выберите, кому поручить</translation>
    </message>
    <message>
        <source>There is nobody to take over: “{name}” is not known here</source>
        <translation>Передать некому: «{name}» здесь не известен</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00</source>
        <translation>Напишите время дня, например 9:00</translation>
    </message>
    <message>
        <source>Write a day like 01.01.2027</source>
        <translation>Напишите день, например 01.01.2027</translation>
    </message>
    <message>
        <source>The key of an outcome is one digit, 0 to 9</source>
        <translation>Клавиша итога — одна цифра, от 0 до 9</translation>
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
        <source>Here stands a whole number from {least} to {most}</source>
        <translation>Здесь целое число от {least} до {most}</translation>
    </message>
    <message>
        <source>Somebody who was chosen does not work in this group any more</source>
        <translation>Кто-то из выбранных больше не работает в этой группе</translation>
    </message>
    <message>
        <source>No plan can be set for “{indicator}”</source>
        <translation>Для «{indicator}» план не задают</translation>
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
        <source>This change is over, or somebody else&apos;s</source>
        <translation>Это изменение уже закончено или не ваше</translation>
    </message>
    <message>
        <source>Nobody dismisses himself: another administrator does it</source>
        <translation>Себя не увольняют: это делает другой администратор</translation>
    </message>
    <message>
        <source>No clients are chosen, or none of them can get it</source>
        <translation>Клиенты не выбраны или никому из них нельзя это назначить</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Менять нечего</translation>
    </message>
    <message>
        <source>There is nothing to save</source>
        <translation>Сохранять нечего</translation>
    </message>
    <message>
        <source>There are no clients to hand over</source>
        <translation>Нет клиентов для передачи</translation>
    </message>
    <message>
        <source>Write a whole number that can be dialled, or choose a client</source>
        <translation>Напишите целый номер, который можно набрать, или выберите клиента</translation>
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
        <source>The program writes to this list by itself: it can be renamed, not hidden</source>
        <translation>Программа сама пишет в этот список: его можно переименовать, но не скрыть</translation>
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
        <source>The password is too short: {least} characters or more</source>
        <translation>Пароль слишком короткий: нужно {least} знаков или больше</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Пароли не совпадают</translation>
    </message>
    <message>
        <source>Nothing can be set for days that have passed</source>
        <translation>На прошедшие дни ничего назначить нельзя</translation>
    </message>
    <message>
        <source>The period ends on {ends}, before it starts on {starts}</source>
        <translation>Период кончается {ends}, раньше своего начала {starts}</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. Look at the new values and save again</source>
        <translation>Кто-то другой изменил этого человека тем временем. Посмотрите новые значения и сохраните ещё раз</translation>
    </message>
    <message>
        <source>You set plans for people of your own group only</source>
        <translation>Вы задаёте планы только людям своей группы</translation>
    </message>
    <message>
        <source>A plan must be between 0 and {most}, not {value}</source>
        <translation>План должен быть от 0 до {most}, а не {value}</translation>
    </message>
    <message>
        <source>“{text}” is not a number: write a plan such as 60 or 4.5</source>
        <translation>«{text}» не число: напишите план, например 60 или 4,5</translation>
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
        <source>Say why, it stays with the entry</source>
        <translation>Скажите почему, это останется с записью</translation>
    </message>
    <message>
        <source>It is not there, or you have no access to it</source>
        <translation>Этого нет, или у вас нет доступа</translation>
    </message>
    <message>
        <source>You have not been given the right to do this</source>
        <translation>У вас нет права на это действие</translation>
    </message>
    <message>
        <source>What “{flag}” says and what comes next contradict each other</source>
        <translation>«{flag}» и то, что идёт дальше, противоречат друг другу</translation>
    </message>
    <message>
        <source>Somebody else changed these rules meanwhile. Look at them and save again</source>
        <translation>Эти правила тем временем изменил кто-то другой. Посмотрите и сохраните снова</translation>
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
        <source>{name} saved this script meanwhile. Look at the versions before you save yours</source>
        <translation>{name} тем временем сохраняет этот сценарий. Посмотрите версии, прежде чем сохранять свою</translation>
    </message>
    <message>
        <source>A script in use needs at least one step with a text</source>
        <translation>Сценарию в работе нужен хотя бы один шаг с текстом</translation>
    </message>
    <message>
        <source>Your password was changed. Sign in with the new one</source>
        <translation>Ваш пароль изменён. Войдите с новым</translation>
    </message>
    <message>
        <source>Give the script a name of up to {most} letters</source>
        <translation>Дайте сценарию название не длиннее {most} букв</translation>
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
        <source>The other branch of step {step} leads to a step that is not there</source>
        <translation>Другая ветка шага {step} ведёт к шагу, которого нет</translation>
    </message>
    <message>
        <source>Step {step} is longer than {most} letters</source>
        <translation>Шаг {step} длиннее {most} букв</translation>
    </message>
    <message>
        <source>These two clients cannot be merged: you need both of them, and at most 20 a day</source>
        <translation>Этих двух клиентов объединить нельзя: нужны оба, и не больше 20 за день</translation>
    </message>
    <message>
        <source>One of the two cards was changed meanwhile. Look at both again</source>
        <translation>Одну из двух карточек тем временем изменили. Посмотрите обе ещё раз</translation>
    </message>
    <message>
        <source>Another client was merged into this one later. Undo that first</source>
        <translation>Позже сюда влили ещё одного клиента. Сначала отмените это</translation>
    </message>
    <message>
        <source>Choose two different clients</source>
        <translation>Выберите двух разных клиентов</translation>
    </message>
    <message>
        <source>Clients changed or taken by somebody else meanwhile: {count}. Nothing was moved; look again</source>
        <translation>Клиентов изменил или забрал кто-то другой: {count}. Ничего не передано; посмотрите ещё раз</translation>
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
        <source>One change takes {most} clients at most. Narrow the list</source>
        <translation>За один раз меняется не больше {most} клиентов. Сузьте список</translation>
    </message>
    <message>
        <source>Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed</source>
        <translation>В строке {row} колонок: {columns}, можно не больше {limit}: уберите лишние</translation>
    </message>
    <message>
        <source>The file holds more than {limit} days, so it cannot be a list of holidays</source>
        <translation>В файле больше {limit} дней, это не может быть списком праздников</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows: split it into parts</source>
        <translation>В файле больше {limit} строк: разделите его на части</translation>
    </message>
    <message>
        <source>A file takes {most} rows at most. Narrow the list</source>
        <translation>В файл помещается не больше {most} строк. Сузьте список</translation>
    </message>
    <message>
        <source>You have {most} views already. Remove some that you do not use</source>
        <translation>У вас уже {most} видов. Удалите те, которыми не пользуетесь</translation>
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
        <source>The filter asks for “{field}”, which this list does not have</source>
        <translation>Фильтр спрашивает «{field}», а в этом списке такого поля нет</translation>
    </message>
    <message>
        <source>There is no kind of activity “{kind}”</source>
        <translation>Нет вида контакта «{kind}»</translation>
    </message>
    <message>
        <source>Step {step} names the field “{field}”, which does not exist</source>
        <translation>В шаге {step} названо поле «{field}», которого нет</translation>
    </message>
    <message>
        <source>The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened</source>
        <translation>Файл распаковывается в {megabytes} МБ, для списка фирм это слишком много: он не открыт</translation>
    </message>
    <message>
        <source>The filter compares “{field}” with something it cannot be compared with</source>
        <translation>Фильтр сравнивает «{field}» с тем, с чем это поле не сравнить</translation>
    </message>
    <message>
        <source>Give the view a name</source>
        <translation>Дайте виду название</translation>
    </message>
    <message>
        <source>The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx</source>
        <translation>Внутри файла веб-страница или XML: откройте его в табличном редакторе и сохраните как xlsx</translation>
    </message>
    <message>
        <source>The plan of a week begins on a Monday, not on {day}</source>
        <translation>План на неделю начинается с понедельника, а не с {day}</translation>
    </message>
    <message>
        <source>The hand-over cannot be undone: there are clients with whom something has been done since, {count}</source>
        <translation>Передачу нельзя отменить: с клиентами уже работали после неё, таких {count}</translation>
    </message>
    <message>
        <source>Stopped, no file was written</source>
        <translation>Остановлено, файл не записан</translation>
    </message>
    <message>
        <source>Wrong login or password</source>
        <translation>Неверный логин или пароль</translation>
    </message>
    <message>
        <source>That date falls on another day of the week</source>
        <translation>Эта дата приходится на другой день недели</translation>
    </message>
    <message>
        <source>There is no such time zone: write it like Europe/Kyiv</source>
        <translation>Такого часового пояса нет: пишите как Europe/Kyiv</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Напишите, как называется клиент</translation>
    </message>
    <message>
        <source>At most {most} letters fit here</source>
        <translation>Сюда входит не больше {most} знаков</translation>
    </message>
    <message>
        <source>Type how the person is called</source>
        <translation>Напишите, как зовут человека</translation>
    </message>
    <message>
        <source>Write the birthday like 31.12.1985</source>
        <translation>Напишите день рождения так: 31.12.1985</translation>
    </message>
    <message>
        <source>There is no number to call in “{text}”</source>
        <translation>В «{text}» нет номера</translation>
    </message>
    <message>
        <source>{name} asked not to be called. While that holds, he stays on the card</source>
        <translation>{name}: просьба не звонить. Пока она действует, человек остаётся на карточке</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB</source>
        <translation>«{name}» больше {most} МБ</translation>
    </message>
    <message>
        <source>This file is on the card already, as “{name}”</source>
        <translation>Этот файл уже есть на карточке: «{name}»</translation>
    </message>
    <message>
        <source>“{name}” did not arrive whole, so it was not opened. Try again</source>
        <translation>«{name}» дошёл не целиком и не открыт. Повторите</translation>
    </message>
    <message>
        <source>Stopped, nothing was kept</source>
        <translation>Остановлено, ничего не сохранено</translation>
    </message>
    <message>
        <source>“{name}” could run on this PC. It can be saved, and is not opened from here</source>
        <translation>«{name}» может запуститься на этом компьютере. Его можно сохранить, но отсюда он не открывается</translation>
    </message>
    <message>
        <source>Nothing on this PC opens “{name}”. Save it instead</source>
        <translation>На этом компьютере нечем открыть «{name}». Сохраните его</translation>
    </message>
    <message>
        <source>One of the texts is too long</source>
        <translation>Один из текстов слишком длинный</translation>
    </message>
    <message>
        <source>One of the own fields holds what it cannot hold</source>
        <translation>В одном из своих полей стоит то, чего там быть не может</translation>
    </message>
    <message>
        <source>The kind of a field stays: hide this one and add another</source>
        <translation>Вид поля не меняется: скройте это и добавьте другое</translation>
    </message>
    <message>
        <source>Write at least one choice, each on a line of its own</source>
        <translation>Напишите хотя бы один вариант, каждый с новой строки</translation>
    </message>
    <message>
        <source>A field has at most {most} choices</source>
        <translation>В поле не больше {most} вариантов</translation>
    </message>
    <message>
        <source>Write a number such as 18 or 4.5</source>
        <translation>Напишите число, например 18 или 4,5</translation>
    </message>
    <message>
        <source>Write a day like 31.12.2027</source>
        <translation>Напишите день так: 31.12.2027</translation>
    </message>
    <message>
        <source>No connection: files cannot wait on this PC. Add it again when the line is back</source>
        <translation>Нет связи: файлы не могут ждать на этом компьютере. Добавьте снова, когда связь вернётся</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. It is no file, or this account may not read it</source>
        <translation>«{name}» не читается: это не файл, или у вас нет к нему доступа</translation>
    </message>
</context>
<context>
    <name>EscalationDesk</name>
    <message>
        <source>Show what is undone</source>
        <translation>Показать несделанное</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Принято</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>undone</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>Undone in your group: %n</source>
        <translation>
            <numerusform>Не сделано в группе: %n</numerusform>
            <numerusform>Не сделано в группе: %n</numerusform>
            <numerusform>Не сделано в группе: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promises overdue: %n</source>
        <translation>
            <numerusform>просрочено обещаний: %n</numerusform>
            <numerusform>просрочено обещаний: %n</numerusform>
            <numerusform>просрочено обещаний: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plans undone: %n</source>
        <translation>
            <numerusform>не сделано планов: %n</numerusform>
            <numerusform>не сделано планов: %n</numerusform>
            <numerusform>не сделано планов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>promise to {client}</source>
        <translation>обещание: {client}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сдержано</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Нарушено</translation>
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
        <translation>Вид файла</translation>
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
        <translation>Колонки файла</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Выбрать другое место</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Контакты</translation>
    </message>
    <message numerus="yes">
        <source>Where is the list of %n client(s) to be saved?</source>
        <translation>
            <numerusform>Куда сохранить список из %n клиента?</numerusform>
            <numerusform>Куда сохранить список из %n клиентов?</numerusform>
            <numerusform>Куда сохранить список из %n клиентов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where is the list of %n contact(s) to be saved?</source>
        <translation>
            <numerusform>Куда сохранить список из %n контакта?</numerusform>
            <numerusform>Куда сохранить список из %n контактов?</numerusform>
            <numerusform>Куда сохранить список из %n контактов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Who took how many rows, and which, is put on record</source>
        <translation>Кто, сколько и каких строк взял, записывается</translation>
    </message>
    <message numerus="yes">
        <source>Save %n row(s)</source>
        <translation>
            <numerusform>Сохранить %n строку</numerusform>
            <numerusform>Сохранить %n строки</numerusform>
            <numerusform>Сохранить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Файл записывается</translation>
    </message>
    <message>
        <source>The rows are being counted</source>
        <translation>Строки считаются</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Строк нет</translation>
    </message>
    <message>
        <source>Mark at least one column</source>
        <translation>Отметьте хотя бы одну колонку</translation>
    </message>
    <message>
        <source>Say where the file goes</source>
        <translation>Укажите, куда сохранить файл</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>{done} of {total} rows</source>
        <translation>Строк: {done} из {total}</translation>
    </message>
    <message>
        <source>{told}, {time} left</source>
        <translation>{told}, осталось {time}</translation>
    </message>
    <message>
        <source>Saved: {file}, rows: {count}</source>
        <translation>Сохранено: {file}, строк: {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Stopped: no file was made</source>
        <translation>Остановлено: файл не создан</translation>
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
    <name>FieldLine</name>
    <message>
        <source>Leave this field out</source>
        <translation>Убрать это поле</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Ukrainian</source>
        <translation>Название по-украински</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
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
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Refusal reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
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
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Налоговый номер</translation>
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
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>Закрыт, потому что</translation>
    </message>
    <message>
        <source>Not to be called until</source>
        <translation>Не звонить до</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Принимает решения</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation>Номер как записан</translation>
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
        <translation>Когда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Note of the plan</source>
        <translation>Заметка плана</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>Впечатление</translation>
    </message>
    <message>
        <source>Set by the lead</source>
        <translation>Поставлено руководителем</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывается</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрывается</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Tries at most</source>
        <translation>Попыток не больше</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Что просили сделать</translation>
    </message>
    <message>
        <source>Of which clients</source>
        <translation>У каких клиентов</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Clients done</source>
        <translation>Сделано клиентов</translation>
    </message>
    <message>
        <source>Clients passed over</source>
        <translation>Пропущено клиентов</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончено</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>Next try, minutes</source>
        <translation>Следующая попытка, минут</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
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
        <translation>Налоговый номер</translation>
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
        <translation>Сфера</translation>
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
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Что узнали</translation>
    </message>
    <message>
        <source>New fact, such as Fleet</source>
        <translation>Новый факт, например: автопарк</translation>
    </message>
    <message>
        <source>Name of a new fact</source>
        <translation>Название нового факта</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
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
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Type how the client is called</source>
        <translation>Напишите, как называется клиент</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>{name}: изменено %n поле</numerusform>
            <numerusform>{name}: изменено %n поля</numerusform>
            <numerusform>{name}: изменено %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what stays in each, then save again</source>
        <translation>Выберите, что останется в каждом, и сохраните снова</translation>
    </message>
</context>
<context>
    <name>FieldsPane</name>
    <message>
        <source>About the client</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>in talks</source>
        <translation>из разговоров</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>administrators</source>
        <translation>администраторы</translation>
    </message>
    <message>
        <source>Seen by: {people}</source>
        <translation>Видят: {people}</translation>
    </message>
    <message>
        <source>From a file of {day}</source>
        <translation>Из файла от {day}</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Добавлен {day}</translation>
    </message>
    <message>
        <source>{consent} since {day}</source>
        <translation>{consent} с {day}</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Что узнали</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>One field more</source>
        <translation>Ещё одно поле</translation>
    </message>
    <message>
        <source>Give every field its new value</source>
        <translation>Дайте каждому полю новое значение</translation>
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
        <translation>Задать план</translation>
    </message>
    <message>
        <source>of {plan} · {share}</source>
        <translation>из {plan} · {share}</translation>
    </message>
    <message>
        <source>plan {plan}</source>
        <translation>план {plan}</translation>
    </message>
    <message>
        <source>{name}: {fact}, plan {plan}, {share} of it</source>
        <translation>{name}: {fact}, план {plan}, выполнено {share}</translation>
    </message>
    <message>
        <source>{name}: {fact}, no plan</source>
        <translation>{name}: {fact}, плана нет</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Плана нет</translation>
    </message>
    <message>
        <source>{name}: {fact}</source>
        <translation>{name}: {fact}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>The mark: {figure} by now, as the plan says</source>
        <translation>Черта: {figure}, столько по плану к этому часу</translation>
    </message>
    <message>
        <source>The period before, by this point: {figure}</source>
        <translation>Прошлый период к этому моменту: {figure}</translation>
    </message>
    <message>
        <source>{key}: charts of it. Enter or the figure: the rows</source>
        <translation>{key}: графики. Enter или само число: строки</translation>
    </message>
    <message>
        <source>{fact} / {plan}</source>
        <translation>{fact} / {plan}</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (не работает)</translation>
    </message>
    <message>
        <source>{name}: {figure}, pace {share}</source>
        <translation>{name}: {figure}, темп {share}</translation>
    </message>
    <message>
        <source>Group average</source>
        <translation>В среднем по группе</translation>
    </message>
    <message>
        <source>The average of the active managers of the group, without names</source>
        <translation>Среднее по работающим менеджерам группы, без имён</translation>
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
        <translation>уже {figure}</translation>
    </message>
    <message>
        <source>so far {figure}</source>
        <translation>пока {figure}</translation>
    </message>
    <message>
        <source>{name}: {fact}, {share} of the step before</source>
        <translation>{name}: {fact}, {share} от прошлого шага</translation>
    </message>
    <message>
        <source>{share} of the first step</source>
        <translation>{share} от первого шага</translation>
    </message>
    <message>
        <source>Here the largest part is lost</source>
        <translation>Здесь теряется больше всего</translation>
    </message>
    <message>
        <source>No reason named</source>
        <translation>Причина не названа</translation>
    </message>
    <message>
        <source>{name}: {fact}, {share} of all refusals</source>
        <translation>{name}: {fact}, {share} всех отказов</translation>
    </message>
    <message>
        <source>{weekday} {hour}</source>
        <translation>{weekday} {hour}</translation>
    </message>
    <message>
        <source>{answered} answered of {dials} calls</source>
        <translation>дозвонов {answered} из {dials}</translation>
    </message>
    <message>
        <source>{moment}: too few calls to say</source>
        <translation>{moment}: слишком мало звонков</translation>
    </message>
    <message>
        <source>{moment}: {share} answered</source>
        <translation>{moment}: дозвон {share}</translation>
    </message>
    <message>
        <source>Now, {moment}: {share}</source>
        <translation>Сейчас, {moment}: {share}</translation>
    </message>
    <message>
        <source>Best {best} ({most}), worst {worst} ({least})</source>
        <translation>Лучше всего {best} ({most}), хуже всего {worst} ({least})</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
</context>
<context>
    <name>FileWork</name>
    <message>
        <source>Picture</source>
        <translation>Картинка</translation>
    </message>
    <message>
        <source>Files to keep with this client</source>
        <translation>Файлы к этому клиенту</translation>
    </message>
    <message numerus="yes">
        <source>Kept: %n file(s)</source>
        <translation>
            <numerusform>Приложен %n файл</numerusform>
            <numerusform>Приложено %n файла</numerusform>
            <numerusform>Приложено %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>«{name}» приложен</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Сохранить файл как</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>“{name}” is off the card</source>
        <translation>«{name}» убран с карточки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кто добавил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>No files yet. Drop them here, paste them with Ctrl+V, or add them: up to 20 MB each</source>
        <translation>Файлов пока нет. Перетащите их сюда, вставьте через Ctrl+V или добавьте: до 20 МБ каждый</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>What the list is narrowed by</source>
        <translation>Чем сужен список</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>FilterDays</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
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
        <translation>не используется</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>любой из</translation>
    </message>
    <message>
        <source>all but</source>
        <translation>все, кроме</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>от … до</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>в этот день</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>раньше чем</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>позже чем</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>not: {condition}</source>
        <translation>не: {condition}</translation>
    </message>
    <message>
        <source>all but {values}</source>
        <translation>все, кроме {values}</translation>
    </message>
    <message>
        <source>not {condition}</source>
        <translation>не {condition}</translation>
    </message>
    <message>
        <source>begins with {text}</source>
        <translation>начинается с {text}</translation>
    </message>
    <message>
        <source>exactly {text}</source>
        <translation>точно {text}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <comment>number</comment>
        <translation>не меньше {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <comment>number</comment>
        <translation>не больше {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>numbers</comment>
        <translation>от {0} до {1}</translation>
    </message>
    <message>
        <source>earlier than {0}</source>
        <comment>day</comment>
        <translation>раньше чем {0}</translation>
    </message>
    <message>
        <source>later than {0}</source>
        <comment>day</comment>
        <translation>позже чем {0}</translation>
    </message>
    <message>
        <source>{0} – {1}</source>
        <comment>days</comment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>создано не здесь</translation>
    </message>
    <message>
        <source>None of</source>
        <translation>Ничего из</translation>
    </message>
    <message>
        <source>Not together</source>
        <translation>Не вместе</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>Любое из</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>How late</source>
        <translation>Насколько поздно</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Without a purpose</source>
        <translation>Без цели</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Все цели</translation>
    </message>
    <message>
        <source>However late</source>
        <translation>Любое опоздание</translation>
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
    <message>
        <source>More than {count} found, type on</source>
        <translation>Найдено больше {count}, пишите дальше</translation>
    </message>
    <message>
        <source>the first {count} are shown</source>
        <translation>показаны первые {count}</translation>
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
    <name>FunnelCard</name>
    <message>
        <source>Funnel or refusals</source>
        <translation>Воронка или отказы</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Nobody refused in this period</source>
        <translation>За этот период отказов нет</translation>
    </message>
    <message>
        <source>Why people refuse</source>
        <translation>Почему отказывают</translation>
    </message>
    <message>
        <source>of the step before</source>
        <translation>к прошлому шагу</translation>
    </message>
</context>
<context>
    <name>GivePane</name>
    <message>
        <source>Who takes over</source>
        <translation>Кому передать</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Заметка для журнала</translation>
    </message>
    <message>
        <source>Mark who takes over with Space</source>
        <translation>Отметьте пробелом, кому передать</translation>
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
    <name>GroupsDialog</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>В пуле</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Название новой группы</translation>
    </message>
    <message>
        <source>New name of “{group}”</source>
        <translation>Новое название группы «{group}»</translation>
    </message>
    <message>
        <source>Which groups are there?</source>
        <translation>Какие есть группы?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>To nobody: into the pool of a group</source>
        <translation>Никому: в пул группы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Clients now</source>
        <translation>Клиентов есть</translation>
    </message>
    <message>
        <source>Plans now</source>
        <translation>Планов есть</translation>
    </message>
    <message>
        <source>Gets clients</source>
        <translation>Получит</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планов</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещаний</translation>
    </message>
    <message>
        <source>{name}, clients now {clients}</source>
        <translation>{name}, клиентов сейчас {clients}</translation>
    </message>
    <message>
        <source>gets clients {clients}, plans {plans}, promises {promises}</source>
        <translation>получит клиентов {clients}, планов {plans}, обещаний {promises}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Note for the log</source>
        <translation>Заметка для журнала</translation>
    </message>
    <message>
        <source>Why, for example: on leave until 24 November</source>
        <translation>Почему, например: отпуск до 24 ноября</translation>
    </message>
    <message>
        <source>Who takes over from {name}?</source>
        <translation>Кому передать клиентов: {name}?</translation>
    </message>
    <message>
        <source>Who takes over this client?</source>
        <translation>Кому передать этого клиента?</translation>
    </message>
    <message numerus="yes">
        <source>Who takes over these %n client(s)?</source>
        <translation>
            <numerusform>Кому передать %n клиента?</numerusform>
            <numerusform>Кому передать %n клиентов?</numerusform>
            <numerusform>Кому передать %n клиентов?</numerusform>
        </translation>
    </message>
    <message>
        <source>History goes along. What was done, and its figures, stay with who did it</source>
        <translation>История идёт вместе с клиентом. Сделанное и показатели остаются за тем, кто работал</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Передать %n клиента</numerusform>
            <numerusform>Передать %n клиентов</numerusform>
            <numerusform>Передать %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The hand-over is under way</source>
        <translation>Передача уже выполняется</translation>
    </message>
    <message>
        <source>There are no clients to hand over</source>
        <translation>Передавать некого</translation>
    </message>
    <message>
        <source>Mark who takes over with Space</source>
        <translation>Отметьте пробелом, кому передать</translation>
    </message>
    <message>
        <source>What moves is being counted</source>
        <translation>Считаем, что будет передано</translation>
    </message>
    <message>
        <source>Nothing has moved: the clients are there already</source>
        <translation>Ничего не передано: клиенты уже там</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over</source>
        <translation>
            <numerusform>Передан %n клиент</numerusform>
            <numerusform>Передано %n клиента</numerusform>
            <numerusform>Передано %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>HandOverLog</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещаний</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>A hand-over can be taken back while nobody has worked with its clients since</source>
        <translation>Передачу можно отменить, пока с её клиентами никто не работал</translation>
    </message>
    <message>
        <source>What has been handed over?</source>
        <translation>Что передавали?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить передачу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet</source>
        <translation>Передач ещё не было</translation>
    </message>
    <message>
        <source>It is being taken back</source>
        <translation>Передача отменяется</translation>
    </message>
    <message>
        <source>Choose a hand-over</source>
        <translation>Выберите передачу</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Эта передача уже отменена</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n клиент снова у прежнего ответственного</numerusform>
            <numerusform>%n клиента снова у прежнего ответственного</numerusform>
            <numerusform>%n клиентов снова у прежнего ответственного</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменена</translation>
    </message>
</context>
<context>
    <name>HandOverPane</name>
    <message>
        <source>Who takes over? Several share by what they have to do already</source>
        <translation>Кому передать? Между несколькими делится по их загрузке</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Кому передать</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of the list are not there any more</source>
        <translation>
            <numerusform>%n клиента из списка уже нет</numerusform>
            <numerusform>%n клиентов из списка уже нет</numerusform>
            <numerusform>%n клиентов из списка уже нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) would have nobody to keep them</source>
        <translation>
            <numerusform>%n обещание некому будет сдержать</numerusform>
            <numerusform>%n обещания некому будет сдержать</numerusform>
            <numerusform>%n обещаний некому будет сдержать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heir(s) work in another group, the clients go there</source>
        <translation>
            <numerusform>%n получатель работает в другой группе, клиенты уйдут туда</numerusform>
            <numerusform>%n получателя работают в другой группе, клиенты уйдут туда</numerusform>
            <numerusform>%n получателей работают в другой группе, клиенты уйдут туда</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverUndo</name>
    <message numerus="yes">
        <source>%n client(s) are back with their former owner</source>
        <translation>
            <numerusform>%n клиент снова у прежнего ответственного</numerusform>
            <numerusform>%n клиента снова у прежнего ответственного</numerusform>
            <numerusform>%n клиентов снова у прежнего ответственного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadEditor</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>When the last call ended with</source>
        <translation>Когда прошлый итог</translation>
    </message>
    <message>
        <source>In use: read during calls</source>
        <translation>В работе: читают во время звонков</translation>
    </message>
    <message>
        <source>every project</source>
        <translation>любой проект</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>любой</translation>
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
    <name>HelpAsking</name>
    <message>
        <source>Your lead has been called</source>
        <translation>Руководитель получил ваш вызов</translation>
    </message>
    <message>
        <source>Your lead could not be called: {reason}</source>
        <translation>Руководителя позвать не удалось: {reason}</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>{name} asks for help</source>
        <translation>{name} просит помощи</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Уже иду</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>calls for help</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} knows that you are coming</source>
        <translation>{name} знает, что вы идёте</translation>
    </message>
    <message>
        <source>{name} is on it already</source>
        <translation>{name} уже помогает</translation>
    </message>
    <message>
        <source>{name} is on it: {client}</source>
        <translation>{name} уже идёт на помощь: {client}</translation>
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
        <source>Merged with a duplicate</source>
        <translation>Объединён с дубликатом</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Добавлен файл</translation>
    </message>
    <message>
        <source>{name}, separated again</source>
        <translation>{name}, разделены снова</translation>
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
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Do not search any more</source>
        <translation>Больше не искать</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Чьи записи</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>Все авторы</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдена %n строка</numerusform>
            <numerusform>Найдено %n строки</numerusform>
            <numerusform>Найдено %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}, more below</source>
        <translation>{count}, ниже есть ещё</translation>
    </message>
    <message>
        <source>Nobody has talked to this client yet</source>
        <translation>С этим клиентом ещё не говорили</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>When people answer</source>
        <translation>Когда отвечают</translation>
    </message>
    <message>
        <source>% answered</source>
        <translation>% дозвона</translation>
    </message>
    <message>
        <source>rarer</source>
        <translation>реже</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>чаще</translation>
    </message>
    <message>
        <source>Too few calls yet to say when people answer</source>
        <translation>Звонков пока слишком мало, чтобы сказать, когда отвечают</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <source>Name, {language}</source>
        <translation>Название, {language}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Where the clients of the project are. Empty: anywhere</source>
        <translation>Где клиенты проекта. Пусто: где угодно</translation>
    </message>
    <message>
        <source>Come back after, days</source>
        <translation>Вернуться через, дней</translation>
    </message>
    <message>
        <source>Empty: the client is lost for good</source>
        <translation>Пусто: клиент потерян навсегда</translation>
    </message>
    <message>
        <source>Entries end after, days</source>
        <translation>Записи кончаются через, дней</translation>
    </message>
    <message>
        <source>Empty: they stand for good. An entry may say another end itself</source>
        <translation>Пусто: действуют навсегда. Запись может назвать другой срок</translation>
    </message>
    <message>
        <source>Takes, minutes</source>
        <translation>Занимает, минут</translation>
    </message>
    <message>
        <source>So much of a day&apos;s plan one of them fills</source>
        <translation>Столько одно такое дело занимает в плане дня</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Вернёмся через</translation>
    </message>
    <message>
        <source>Entries end</source>
        <translation>Записи кончаются</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Занимает</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>“{name}” is shown again</source>
        <translation>«{name}» снова в списках</translation>
    </message>
    <message>
        <source>“{name}” is hidden</source>
        <translation>«{name}» скрыто</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что менял</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>Holidays from a file</source>
        <translation>Праздники из файла</translation>
    </message>
    <message>
        <source>Days that are there already stay as they are</source>
        <translation>Дни, которые уже есть, останутся как были</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Не добавлять</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Days of the file</source>
        <translation>Дни из файла</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Файл читается</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>New day off</source>
        <translation>Новый выходной</translation>
    </message>
    <message>
        <source>Day off taken away</source>
        <translation>Выходной убран</translation>
    </message>
    <message>
        <source>Lists of days</source>
        <translation>Списки дней</translation>
    </message>
    <message>
        <source>Load holidays from a file</source>
        <translation>Загрузить праздники из файла</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Списки номеров</translation>
    </message>
    <message>
        <source>Load numbers from a file</source>
        <translation>Загрузить номера из файла</translation>
    </message>
    <message>
        <source>Entries…</source>
        <translation>Записи…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Empty: any</source>
        <translation>Пусто: любая</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Новые часы</translation>
    </message>
    <message>
        <source>Hours taken away</source>
        <translation>Часы убраны</translation>
    </message>
    <message>
        <source>Somebody else changed this text. Yours is not saved yet</source>
        <translation>Этот текст изменил кто-то другой. Ваш ещё не сохранён</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Text of the program</source>
        <translation>Текст программы</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Text of the program again</source>
        <translation>Вернуть текст программы</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Менеджеры</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Администраторы</translation>
    </message>
    <message>
        <source>Whose instruction</source>
        <translation>Чья инструкция</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Как это выглядит</translation>
    </message>
    <message>
        <source># heading, - list, **bold**, `key`. Everything else is plain text</source>
        <translation># заголовок, - список, **жирно**, `клавиша`. Всё остальное — просто текст</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Now there: {value}</source>
        <translation>Сейчас там: {value}</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>After, days</source>
        <translation>Через, дней</translation>
    </message>
    <message>
        <source>After, minutes</source>
        <translation>Через, минут</translation>
    </message>
    <message>
        <source>Counts as: {list}</source>
        <translation>Считается: {list}</translation>
    </message>
    <message>
        <source>A task comes with it: {kind}</source>
        <translation>К нему задача: {kind}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Times at most</source>
        <translation>Не больше раз</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Это</translation>
    </message>
    <message>
        <source>With a task</source>
        <translation>С задачей</translation>
    </message>
    <message>
        <source>The next client comes by itself</source>
        <translation>Следующий клиент приходит сам</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>When the lead is told</source>
        <translation>Когда узнаёт руководитель</translation>
    </message>
    <message>
        <source>Plan of a day</source>
        <translation>План на день</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>После звонка</translation>
    </message>
    <message>
        <source>In one day</source>
        <translation>За один день</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонков</translation>
    </message>
    <message>
        <source>So often a client who does not answer is rung in one day</source>
        <translation>Столько раз за день звоним тому, кто не отвечает</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>За 24 часа</translation>
    </message>
    <message>
        <source>The same, late evening and early morning together</source>
        <translation>То же, поздний вечер и раннее утро вместе</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>After so many tries without an answer the client leaves the queue</source>
        <translation>После стольких попыток без ответа клиент уходит из очереди</translation>
    </message>
    <message>
        <source>Between two</source>
        <translation>Между двумя</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>Sooner than this the queue does not offer the client again</source>
        <translation>Раньше очередь этого клиента снова не предложит</translation>
    </message>
    <message>
        <source>On top before</source>
        <translation>Наверх за</translation>
    </message>
    <message>
        <source>So long before its time a promise stands on top of the queue</source>
        <translation>За столько до срока обещание встаёт наверх очереди</translation>
    </message>
    <message>
        <source>On time within</source>
        <translation>Вовремя в пределах</translation>
    </message>
    <message>
        <source>After its time by more than this a promise is late</source>
        <translation>Позже срока больше чем на столько — обещание опоздало</translation>
    </message>
    <message>
        <source>Promise late by</source>
        <translation>Обещание опоздало на</translation>
    </message>
    <message>
        <source>From then on it stands in the lead&apos;s control</source>
        <translation>С этого момента оно в контроле у руководителя</translation>
    </message>
    <message>
        <source>Undone for</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>Any plan that nobody did for so long is shown to the lead</source>
        <translation>План, который столько никто не сделал, видит руководитель</translation>
    </message>
    <message>
        <source>Standing still for</source>
        <translation>Стоит на месте</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>A client nobody moved on for so long counts as frozen</source>
        <translation>Клиент, с которым столько ничего не делали, считается замёрзшим</translation>
    </message>
    <message>
        <source>Dials</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>For whoever has no plan of his own</source>
        <translation>Для тех, у кого нет своего плана</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответили</translation>
    </message>
    <message>
        <source>Somebody was on the line</source>
        <translation>Кто-то был на линии</translation>
    </message>
    <message>
        <source>Meetings set</source>
        <translation>Назначено встреч</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>встреч</translation>
    </message>
    <message>
        <source>Agreed in a talk, not yet held</source>
        <translation>Договорились в разговоре, ещё не прошли</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>продаж</translation>
    </message>
    <message>
        <source>Talks that ended in a sale</source>
        <translation>Разговоры, которые кончились продажей</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>Напомнить за</translation>
    </message>
    <message>
        <source>For whoever chose nothing else in the settings</source>
        <translation>Для тех, кто не выбрал иное в настройках</translation>
    </message>
    <message>
        <source>Writing up</source>
        <translation>Запись итога</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>Longer than this, and the timer of the call turns amber</source>
        <translation>Дольше — и часы звонка желтеют</translation>
    </message>
    <message>
        <source>Numbers without code</source>
        <translation>Номера без кода</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>Name or two letters, such as UA</source>
        <translation>Название или две буквы, например UA</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Refusal reasons</source>
        <translation>Причины отказов</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Виды дел</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Статусы</translation>
    </message>
    <message>
        <source>Client types</source>
        <translation>Типы клиентов</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Calling hours</source>
        <translation>Часы звонков</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Do-not-call lists</source>
        <translation>Списки «Не звонить»</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Когда звонить</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>How a call ends, by which key it is filed and what follows</source>
        <translation>Чем кончается звонок, какой клавишей он записан и что дальше</translation>
    </message>
    <message>
        <source>Why clients refuse, and after how many days we come back</source>
        <translation>Почему клиенты отказывают и через сколько дней мы возвращаемся</translation>
    </message>
    <message>
        <source>Why an activity is planned</source>
        <translation>Зачем запланировано дело</translation>
    </message>
    <message>
        <source>What the company calls them, and how long each takes</source>
        <translation>Как их называет компания и сколько каждое занимает</translation>
    </message>
    <message>
        <source>What the company calls the warmth of a client</source>
        <translation>Как компания называет теплоту клиента</translation>
    </message>
    <message>
        <source>What kinds of firms and people clients are</source>
        <translation>Какими бывают фирмы и люди, с которыми работаем</translation>
    </message>
    <message>
        <source>Campaigns: own scripts, own hours, own clients</source>
        <translation>Кампании: свои сценарии, свои часы, свои клиенты</translation>
    </message>
    <message>
        <source>Where clients come from</source>
        <translation>Откуда приходят клиенты</translation>
    </message>
    <message>
        <source>What else your company keeps on a card; lists filter by it</source>
        <translation>Что ещё ваша компания хранит на карточке; по этому можно отбирать списки</translation>
    </message>
    <message>
        <source>By the client&apos;s own clock. The most special row rules</source>
        <translation>По часам клиента. Действует самая частная строка</translation>
    </message>
    <message>
        <source>Days on which nobody is rung</source>
        <translation>Дни, когда никому не звонят</translation>
    </message>
    <message>
        <source>Who is never rung: numbers, people, whole clients</source>
        <translation>Кому не звонят никогда: номера, люди, целые клиенты</translation>
    </message>
    <message>
        <source>Limits and times that hold for everybody</source>
        <translation>Пределы и сроки, общие для всех</translation>
    </message>
    <message>
        <source>What each level reads about its day</source>
        <translation>Что каждый уровень читает о своём дне</translation>
    </message>
    <message>
        <source>Effective talk</source>
        <translation>Результативный</translation>
    </message>
    <message>
        <source>Promise to call</source>
        <translation>Обещание позвонить</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Интерес</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Не тот номер</translation>
    </message>
    <message>
        <source>Do not call again</source>
        <translation>Больше не звонить</translation>
    </message>
    <message>
        <source>Nothing by itself</source>
        <translation>Само ничего</translation>
    </message>
    <message>
        <source>Again after a time</source>
        <translation>Снова через время</translation>
    </message>
    <message>
        <source>Again at another part of the day</source>
        <translation>Снова в другую часть дня</translation>
    </message>
    <message>
        <source>Again the next day</source>
        <translation>Снова на следующий день</translation>
    </message>
    <message>
        <source>Again after some days</source>
        <translation>Снова через несколько дней</translation>
    </message>
    <message>
        <source>Ask when</source>
        <translation>Спросить когда</translation>
    </message>
    <message>
        <source>As the reason says</source>
        <translation>Как скажет причина</translation>
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
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>The table has rounded it</source>
        <translation>Таблица его округлила</translation>
    </message>
    <message>
        <source>There is no such number</source>
        <translation>Такого номера не бывает</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation>Трубка</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Переведён</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Автоответчик</translation>
    </message>
    <message>
        <source>Alarm clock</source>
        <translation>Будильник</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Рукопожатие</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Thumb up</source>
        <translation>Палец вверх</translation>
    </message>
    <message>
        <source>Thumb down</source>
        <translation>Палец вниз</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Крестик</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Запрет</translation>
    </message>
    <message>
        <source>All plans are cancelled, nobody calls any more</source>
        <translation>Все планы отменяются, больше никто не звонит</translation>
    </message>
    <message>
        <source>The client&apos;s next number comes at once; without one he waits for a right one</source>
        <translation>Сразу следующий номер клиента; нет другого — ждём верный</translation>
    </message>
    <message>
        <source>The prospect becomes a client, its whole history stays</source>
        <translation>Потенциальный становится клиентом, вся история остаётся</translation>
    </message>
    <message>
        <source>{again}, {times}</source>
        <translation>{again}, {times}</translation>
    </message>
    <message>
        <source>Next try in {delay} or later, at another part of the day</source>
        <translation>Снова через {delay} или позже, в другую часть дня</translation>
    </message>
    <message>
        <source>Next try in {delay}</source>
        <translation>Снова через {delay}</translation>
    </message>
    <message>
        <source>Nothing is planned by itself</source>
        <translation>Само ничего не планируется</translation>
    </message>
    <message>
        <source>Next try the next day, at another part of the day</source>
        <translation>Снова на следующий день, в другую часть дня</translation>
    </message>
    <message>
        <source>Asks when: {kind}</source>
        <translation>Спросит когда: {kind}</translation>
    </message>
    <message>
        <source>Asks for the reason, which says when to come back</source>
        <translation>Спросит причину, а она скажет, когда вернуться</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>набор</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Any project</source>
        <translation>Любой проект</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Say where the numbers come from</source>
        <translation>Скажите, откуда номера</translation>
    </message>
    <message>
        <source>Numbers from a file</source>
        <translation>Номера из файла</translation>
    </message>
    <message>
        <source>They belong to no client: nobody rings them, imports leave them out</source>
        <translation>Они ничьи: по ним никто не звонит, импорт их пропускает</translation>
    </message>
    <message>
        <source>Do-not-call list</source>
        <translation>Список «Не звонить»</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>Откуда они</translation>
    </message>
    <message>
        <source>State register of November</source>
        <translation>Государственный реестр за ноябрь</translation>
    </message>
    <message>
        <source>Rows without a whole number</source>
        <translation>Строки без целого номера</translation>
    </message>
    <message>
        <source>Stays: values hang on it. For another kind hide this field and add one</source>
        <translation>Не меняется: от него зависят значения. Для другого вида скройте это поле и добавьте новое</translation>
    </message>
    <message>
        <source>Stays once the field is saved</source>
        <translation>После сохранения не меняется</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Each on a line of its own. One that is taken away stays on cards that have it</source>
        <translation>Каждый с новой строки. Убранный остаётся на карточках, где он есть</translation>
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
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
</context>
<context>
    <name>HouseCounts</name>
    <message numerus="yes">
        <source>%n time(s) at most</source>
        <translation>
            <numerusform>не больше %n раза</numerusform>
            <numerusform>не больше %n раз</numerusform>
            <numerusform>не больше %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Ещё не сохранено: %n</numerusform>
            <numerusform>Ещё не сохранено: %n</numerusform>
            <numerusform>Ещё не сохранено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n day(s)</source>
        <translation>
            <numerusform>Добавить %n день</numerusform>
            <numerusform>Добавить %n дня</numerusform>
            <numerusform>Добавить %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new day(s)</source>
        <translation>
            <numerusform>%n новый день</numerusform>
            <numerusform>%n новых дня</numerusform>
            <numerusform>%n новых дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a day</source>
        <translation>
            <numerusform>%n строка без дня</numerusform>
            <numerusform>%n строки без дня</numerusform>
            <numerusform>%n строк без дня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
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
            <numerusform>%n строка без целого номера</numerusform>
            <numerusform>%n строки без целого номера</numerusform>
            <numerusform>%n строк без целого номера</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n number(s)</source>
        <translation>
            <numerusform>Добавить %n номер</numerusform>
            <numerusform>Добавить %n номера</numerusform>
            <numerusform>Добавить %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) added</source>
        <translation>
            <numerusform>Добавлен %n номер</numerusform>
            <numerusform>Добавлено %n номера</numerusform>
            <numerusform>Добавлено %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added</source>
        <translation>
            <numerusform>Добавлен %n день</numerusform>
            <numerusform>Добавлено %n дня</numerusform>
            <numerusform>Добавлено %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переставить</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Changes reach every open window at once</source>
        <translation>Изменения сразу доходят до всех открытых окон</translation>
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
        <source>Lists are loaded by administrators and by leads who were given the right</source>
        <translation>Списки загружают администраторы и руководители, которым дано это право</translation>
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
    <name>Indicators</name>
    <message>
        <source>Calls</source>
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
        <source>Meetings / calls</source>
        <translation>Встречи / звонки</translation>
    </message>
    <message>
        <source>Sales / meetings</source>
        <translation>Продажи / встречи</translation>
    </message>
    <message>
        <source>Effective talks</source>
        <translation>Эффективные разговоры</translation>
    </message>
    <message>
        <source>Time in talks</source>
        <translation>Время в разговорах</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Средний разговор</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Встречи проведены</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Presentations</source>
        <translation>Презентации</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Answered / calls</source>
        <translation>Дозвоны / звонки</translation>
    </message>
    <message>
        <source>Effective / answered</source>
        <translation>Эффективные / дозвоны</translation>
    </message>
    <message>
        <source>Sales / calls</source>
        <translation>Продажи / звонки</translation>
    </message>
    <message>
        <source>Promises on time</source>
        <translation>Обещания в срок</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>Сделано из планов</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Просрочено сейчас</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Без следующего шага</translation>
    </message>
    <message>
        <source>New prospects</source>
        <translation>Новые клиенты в базе</translation>
    </message>
    <message>
        <source>Prospects tried</source>
        <translation>Охват базы звонками</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>В пуле</translation>
    </message>
    <message>
        <source>Every call that was dialled and has an outcome</source>
        <translation>Каждый набранный звонок, у которого есть итог</translation>
    </message>
    <message>
        <source>Calls in which a person answered: the outcome says so</source>
        <translation>Звонки, где ответил человек: так говорит итог</translation>
    </message>
    <message>
        <source>Talks whose outcome is a meeting, on the day it was agreed</source>
        <translation>Разговоры с итогом «встреча», в день договорённости</translation>
    </message>
    <message>
        <source>Talks whose outcome is a sale, and sales done as planned</source>
        <translation>Разговоры с итогом «продажа» и продажи по плану</translation>
    </message>
    <message>
        <source>Meetings for every 100 calls</source>
        <translation>Встречи на каждые 100 звонков</translation>
    </message>
    <message>
        <source>Sales for every 100 meetings</source>
        <translation>Продажи на каждые 100 встреч</translation>
    </message>
    <message>
        <source>Talks about the matter itself: the outcome says so</source>
        <translation>Разговоры по существу: так говорит итог</translation>
    </message>
    <message>
        <source>Minutes from picking up to hanging up, all talks together</source>
        <translation>Минуты от снятия трубки до её укладки, все разговоры вместе</translation>
    </message>
    <message>
        <source>Minutes of talk for every answered call</source>
        <translation>Минуты разговора на каждый дозвон</translation>
    </message>
    <message>
        <source>Meetings that took place</source>
        <translation>Встречи, которые состоялись</translation>
    </message>
    <message>
        <source>Offers that were sent</source>
        <translation>Предложения, которые отправлены</translation>
    </message>
    <message>
        <source>Presentations that took place</source>
        <translation>Презентации, которые состоялись</translation>
    </message>
    <message>
        <source>Talks whose outcome is a refusal</source>
        <translation>Разговоры с итогом «отказ»</translation>
    </message>
    <message>
        <source>Of every 100 calls, how many were answered</source>
        <translation>Сколько из каждых 100 звонков отвечены</translation>
    </message>
    <message>
        <source>Of every 100 answered calls, how many were effective</source>
        <translation>Сколько из каждых 100 дозвонов эффективны</translation>
    </message>
    <message>
        <source>Sales for every 100 calls</source>
        <translation>Продажи на каждые 100 звонков</translation>
    </message>
    <message>
        <source>Promises to clients that were kept on time</source>
        <translation>Обещания клиентам, выполненные в срок</translation>
    </message>
    <message>
        <source>Of all that was planned and due, how much was done</source>
        <translation>Сколько сделано из всего, что было намечено на это время</translation>
    </message>
    <message>
        <source>Planned steps whose time has passed, as of now</source>
        <translation>Намеченные шаги, время которых прошло, на эту минуту</translation>
    </message>
    <message>
        <source>Clients somebody owns and nobody plans to call, as of now</source>
        <translation>Клиенты с ответственным, но без следующего шага, на эту минуту</translation>
    </message>
    <message>
        <source>Prospects added in the period, by who owns them now</source>
        <translation>Потенциальные клиенты, добавленные за период, по нынешним ответственным</translation>
    </message>
    <message>
        <source>Of all prospects, how many were called at least once</source>
        <translation>Скольким из потенциальных клиентов звонили хотя бы раз</translation>
    </message>
    <message>
        <source>Clients without an owner, as of now</source>
        <translation>Клиенты без ответственного, на эту минуту</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>Written by your company</source>
        <translation>Написано в вашей компании</translation>
    </message>
    <message>
        <source>How we work</source>
        <translation>Как мы работаем</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
    <name>KeptViews</name>
    <message>
        <source>Conditions, search, order and columns of the list of now</source>
        <translation>Условия, поиск, порядок и колонки этого списка</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Вид сохранён: {name}</translation>
    </message>
    <message>
        <source>Another name for the same list</source>
        <translation>Другое имя для того же списка</translation>
    </message>
    <message>
        <source>Shared with the group: {name}</source>
        <translation>Открыт группе: {name}</translation>
    </message>
    <message>
        <source>Shared with everybody: {name}</source>
        <translation>Открыт всем: {name}</translation>
    </message>
    <message>
        <source>Only for you now: {name}</source>
        <translation>Теперь только для вас: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Вид удалён: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
    <name>KpiExport</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>По периодам</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
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
        <translation>План к этому часу</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Прошлый период</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>{name}, plan</source>
        <translation>{name}, план</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Answered, %</source>
        <translation>Дозвон, %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>No reason named</source>
        <translation>Причина не названа</translation>
    </message>
    <message>
        <source>Writing {file}, rows: {count}</source>
        <translation>Записывается {file}, строк: {count}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Останавливается</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Stopped: no file was made</source>
        <translation>Остановлено: файла нет</translation>
    </message>
</context>
<context>
    <name>KpiHead</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Whose figures</source>
        <translation>Чьи показатели</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Period before (←)</source>
        <translation>Прошлый период (←)</translation>
    </message>
    <message>
        <source>Period after (→)</source>
        <translation>Следующий период (→)</translation>
    </message>
    <message>
        <source>Back to the present period</source>
        <translation>Вернуться к нынешнему периоду</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>В Excel</translation>
    </message>
    <message>
        <source>This is the present period</source>
        <translation>Это нынешний период</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>Обновлено в {time}</translation>
    </message>
</context>
<context>
    <name>KpiPage</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Open the rows</source>
        <translation>Открыть строки</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>The figures did not load</source>
        <translation>Показатели не загрузились</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>Нет связи с сервером</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Компания</translation>
    </message>
    <message numerus="yes">
        <source>Plans saved: %n</source>
        <translation>
            <numerusform>Сохранён %n план</numerusform>
            <numerusform>Сохранено %n плана</numerusform>
            <numerusform>Сохранено %n планов</numerusform>
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
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Sees and calls own clients</source>
        <translation>Видит своих клиентов и звонит им</translation>
    </message>
    <message>
        <source>Sees the clients of the group, plans and controls its managers</source>
        <translation>Видит клиентов группы, планирует и контролирует её менеджеров</translation>
    </message>
    <message>
        <source>Sees everything, keeps people and dictionaries</source>
        <translation>Видит всё, ведёт людей и справочники</translation>
    </message>
    <message>
        <source>Save lists and reports as files</source>
        <translation>Сохранять списки и отчёты в файлы</translation>
    </message>
    <message>
        <source>Change or hand over many clients at once</source>
        <translation>Менять и передавать много клиентов сразу</translation>
    </message>
    <message>
        <source>See the clients of the group that nobody owns</source>
        <translation>Видеть пул своей группы</translation>
    </message>
    <message>
        <source>Write scripts</source>
        <translation>Писать сценарии</translation>
    </message>
    <message>
        <source>Load lists of clients</source>
        <translation>Загружать списки клиентов</translation>
    </message>
</context>
<context>
    <name>ListCard</name>
    <message>
        <source>What to control</source>
        <translation>Что контролировать</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>List of activities</source>
        <translation>Список контактов</translation>
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
        <translation>Данные на {time}</translation>
    </message>
    <message>
        <source>Shown {first}–{last} of {total}</source>
        <translation>Показано {first}–{last} из {total}</translation>
    </message>
    <message>
        <source>narrow it to see the rest</source>
        <translation>остальное видно, если сузить</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>Выделить все {count}</translation>
    </message>
    <message>
        <source>Without an owner</source>
        <translation>Без ответственного</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing fits what is chosen above</source>
        <translation>Под выбранное выше ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Всё сделано</translation>
    </message>
    <message>
        <source>Whatever was set for now or before has been done</source>
        <translation>Всё, что было назначено к этому времени, сделано</translation>
    </message>
    <message>
        <source>No managers here</source>
        <translation>Менеджеров здесь нет</translation>
    </message>
    <message>
        <source>There is nobody whose promises could be counted</source>
        <translation>Некому считать обещания</translation>
    </message>
    <message>
        <source>Nobody is forgotten</source>
        <translation>Ни один клиент не забыт</translation>
    </message>
    <message>
        <source>Every prospect has a plan, a place in a queue, or a reason</source>
        <translation>У каждого есть план, место в очереди или причина</translation>
    </message>
    <message>
        <source>Nothing stands still</source>
        <translation>Всё движется</translation>
    </message>
    <message>
        <source>Somebody has spoken to every warm and hot client lately</source>
        <translation>С каждым тёплым и горячим клиентом недавно говорили</translation>
    </message>
    <message>
        <source>Nothing was given up</source>
        <translation>Ни от чего не отказались</translation>
    </message>
    <message>
        <source>No assignment was given up in these days</source>
        <translation>За эти дни ни от одного задания не отказались</translation>
    </message>
    <message>
        <source>The {shown} longest due of {found} are shown; choose a manager to see the rest</source>
        <translation>Показаны {shown} самых давних из {found}; остальные видны по менеджеру</translation>
    </message>
    <message>
        <source>List of clients</source>
        <translation>Список клиентов</translation>
    </message>
    <message>
        <source>All {count} that fit are selected</source>
        <translation>Выбраны все {count} по условию</translation>
    </message>
    <message>
        <source>the first {total} can be scrolled</source>
        <translation>прокручиваются первые {total}</translation>
    </message>
</context>
<context>
    <name>ListDeeds</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ListKeys</name>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
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
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Undone, done</source>
        <translation>Сделано или нет</translation>
    </message>
    <message>
        <source>The scope before</source>
        <translation>Предыдущий отбор</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>The days before</source>
        <translation>Предыдущие дни</translation>
    </message>
    <message>
        <source>And before</source>
        <translation>И раньше</translation>
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
        <translation>Поиск в этом списке</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>View {digit}</source>
        <translation>Вид {digit}</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Снять план</translation>
    </message>
    <message>
        <source>No connection: look, but nothing can be changed now</source>
        <translation>Нет связи: смотреть можно, менять сейчас нельзя</translation>
    </message>
    <message>
        <source>That is too many at once: at most {count}</source>
        <translation>Слишком много за раз: не больше {count}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>The other directory</source>
        <translation>Другой справочник</translation>
    </message>
    <message>
        <source>To the clients</source>
        <translation>В клиенты</translation>
    </message>
    <message>
        <source>Back to the prospects</source>
        <translation>Назад в потенциальные</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Changes of many</source>
        <translation>Групповые изменения</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти дубликаты</translation>
    </message>
    <message>
        <source>One client at a time: an administrator gives the right to change many at once</source>
        <translation>По одному клиенту: право менять многих сразу даёт администратор</translation>
    </message>
    <message>
        <source>Set fields…</source>
        <translation>Изменить поля…</translation>
    </message>
    <message>
        <source>Plan contacts…</source>
        <translation>Запланировать контакты…</translation>
    </message>
    <message>
        <source>To the pool…</source>
        <translation>В пул…</translation>
    </message>
    <message>
        <source>Do not call…</source>
        <translation>Не звонить…</translation>
    </message>
    <message>
        <source>Close with a reason…</source>
        <translation>Закрыть с причиной…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубликаты…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Changes of many…</source>
        <translation>Групповые изменения…</translation>
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
    <name>Lookalikes</name>
    <message>
        <source>same tax number</source>
        <translation>один налоговый номер</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>один телефон</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>одна почта</translation>
    </message>
    <message>
        <source>same firm and city</source>
        <translation>одна фирма и город</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>похожее название</translation>
    </message>
</context>
<context>
    <name>LookalikesDialog</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похож на</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Похожие пары</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Это разные</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Of clients that you see. Enter lays both cards side by side</source>
        <translation>Среди клиентов, которых вы видите. Enter кладёт обе карточки рядом</translation>
    </message>
    <message>
        <source>Which clients are one?</source>
        <translation>Кто из клиентов записан дважды?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No two clients look like one</source>
        <translation>Похожих клиентов нет</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} pairs: more when these are done</source>
        <translation>Первые {count}: остальные, когда разберёте эти</translation>
    </message>
    <message>
        <source>Choose a pair</source>
        <translation>Выберите пару</translation>
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
    <name>MarksBar</name>
    <message>
        <source>What to do with the marked ones</source>
        <translation>Что сделать с отмеченными</translation>
    </message>
    <message>
        <source>Take all marks away (Esc)</source>
        <translation>Снять все отметки (Esc)</translation>
    </message>
</context>
<context>
    <name>Mass</name>
    <message>
        <source>Not yours to change any more</source>
        <translation>Больше не ваши</translation>
    </message>
    <message>
        <source>In the pool: not yours to change</source>
        <translation>В общем пуле: менять не вам</translation>
    </message>
    <message>
        <source>Changed by somebody meanwhile</source>
        <translation>Кто-то уже изменил</translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Уже так</translation>
    </message>
    <message>
        <source>Closed with a reason</source>
        <translation>Закрыты с причиной</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Не звонить</translation>
    </message>
    <message>
        <source>No number that may be dialled</source>
        <translation>Нет номера, по которому можно звонить</translation>
    </message>
    <message>
        <source>Has a plan already</source>
        <translation>Уже есть план</translation>
    </message>
    <message>
        <source>Belongs to nobody who could do it</source>
        <translation>Некому это сделать</translation>
    </message>
    <message>
        <source>May not be called on these days</source>
        <translation>В эти дни звонить нельзя</translation>
    </message>
    <message>
        <source>A client already</source>
        <translation>Уже клиент</translation>
    </message>
    <message>
        <source>Being changed by somebody right now</source>
        <translation>Кто-то меняет прямо сейчас</translation>
    </message>
    <message>
        <source>The base does not take it</source>
        <translation>База не принимает</translation>
    </message>
    <message>
        <source>Worked on since, or over already</source>
        <translation>С ними уже работали, или это уже в прошлом</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Важность</translation>
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
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
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
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующий контакт</translation>
    </message>
    <message>
        <source>Not to be called until</source>
        <translation>Не звонить до</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Pool of {group}</source>
        <translation>Пул: {group}</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>Closed: {reason}</source>
        <translation>Закрыты: {reason}</translation>
    </message>
    <message>
        <source>Do not call: {reason}</source>
        <translation>Не звонить: {reason}</translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>в общий пул</translation>
    </message>
    <message>
        <source>Handed over to {who}</source>
        <translation>Переданы: {who}</translation>
    </message>
</context>
<context>
    <name>MassDialog</name>
    <message numerus="yes">
        <source>What is to be set at %n client(s)?</source>
        <translation>
            <numerusform>Что изменить у %n клиента?</numerusform>
            <numerusform>Что изменить у %n клиентов?</numerusform>
            <numerusform>Что изменить у %n клиентов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Every client gets the same values</source>
        <translation>Все клиенты получат одни и те же значения</translation>
    </message>
    <message numerus="yes">
        <source>What is planned with %n client(s)?</source>
        <translation>
            <numerusform>Что запланировать с %n клиентом?</numerusform>
            <numerusform>Что запланировать с %n клиентами?</numerusform>
            <numerusform>Что запланировать с %n клиентами?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody&apos;s day is filled evenly, in the hours in which the clients may be called</source>
        <translation>День каждого заполняется ровно, в часы, когда клиентам можно звонить</translation>
    </message>
    <message numerus="yes">
        <source>Why must %n client(s) not be called?</source>
        <translation>
            <numerusform>Почему не звонить %n клиенту?</numerusform>
            <numerusform>Почему не звонить %n клиентам?</numerusform>
            <numerusform>Почему не звонить %n клиентам?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their numbers are stopped for the whole company</source>
        <translation>На их номера не позвонит никто в компании</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n client(s) closed?</source>
        <translation>
            <numerusform>Почему закрыть %n клиента?</numerusform>
            <numerusform>Почему закрыть %n клиентов?</numerusform>
            <numerusform>Почему закрыть %n клиентов?</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave the work and stay in the base</source>
        <translation>Они уходят из работы и остаются в базе</translation>
    </message>
    <message numerus="yes">
        <source>Who takes over %n client(s)?</source>
        <translation>
            <numerusform>Кому передать %n клиента?</numerusform>
            <numerusform>Кому передать %n клиентов?</numerusform>
            <numerusform>Кому передать %n клиентов?</numerusform>
        </translation>
    </message>
    <message>
        <source>History goes along. What was done, and its figures, stay with who did it</source>
        <translation>История переходит вместе с клиентом. Сделанное и его показатели остаются за тем, кто сделал</translation>
    </message>
    <message numerus="yes">
        <source>Into which pool go %n client(s)?</source>
        <translation>
            <numerusform>В какой пул отдать %n клиента?</numerusform>
            <numerusform>В какой пул отдать %n клиентов?</numerusform>
            <numerusform>В какой пул отдать %n клиентов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has them then, a lead gives them out again</source>
        <translation>Ими никто не занимается, пока руководитель не раздаст их снова</translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Изменить у %n клиента</numerusform>
            <numerusform>Изменить у %n клиентов</numerusform>
            <numerusform>Изменить у %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan with %n client(s)</source>
        <translation>
            <numerusform>Запланировать с %n клиентом</numerusform>
            <numerusform>Запланировать с %n клиентами</numerusform>
            <numerusform>Запланировать с %n клиентами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop calling %n client(s)</source>
        <translation>
            <numerusform>Не звонить %n клиенту</numerusform>
            <numerusform>Не звонить %n клиентам</numerusform>
            <numerusform>Не звонить %n клиентам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n client(s)</source>
        <translation>
            <numerusform>Закрыть %n клиента</numerusform>
            <numerusform>Закрыть %n клиентов</numerusform>
            <numerusform>Закрыть %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n client(s)</source>
        <translation>
            <numerusform>Передать %n клиента</numerusform>
            <numerusform>Передать %n клиентов</numerusform>
            <numerusform>Передать %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n client(s) into the pool</source>
        <translation>
            <numerusform>Отдать %n клиента в общий пул</numerusform>
            <numerusform>Отдать %n клиентов в общий пул</numerusform>
            <numerusform>Отдать %n клиентов в общий пул</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Оставить на этом</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Stopped. What was done stays done</source>
        <translation>Остановлено. Сделанное остаётся</translation>
    </message>
    <message>
        <source>Done with all</source>
        <translation>Сделано со всеми</translation>
    </message>
    <message>
        <source>Done, with some nothing could be done</source>
        <translation>Сделано, но не со всеми получилось</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Уже выполняется</translation>
    </message>
    <message>
        <source>The clients are being counted</source>
        <translation>Клиенты считаются</translation>
    </message>
    <message>
        <source>No clients are chosen</source>
        <translation>Клиенты не выбраны</translation>
    </message>
    <message>
        <source>What changes is being counted</source>
        <translation>Считается, что изменится</translation>
    </message>
    <message>
        <source>There is nothing to change</source>
        <translation>Менять нечего</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>{told}, {time} left</source>
        <translation>{told}, осталось {time}</translation>
    </message>
    <message>
        <source>Done so far: {done} of {total}. Go on when the line is back</source>
        <translation>Пока сделано {done} из {total}. Продолжите, когда связь вернётся</translation>
    </message>
</context>
<context>
    <name>MassLog</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Changes of many</source>
        <translation>Изменения у многих</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить это</translation>
    </message>
    <message>
        <source>What was changed at many clients?</source>
        <translation>Что меняли сразу у многих?</translation>
    </message>
    <message>
        <source>Taking back leaves alone what others have changed since</source>
        <translation>Возврат не трогает того, что с тех пор изменили другие</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть как было</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has been changed at many clients yet</source>
        <translation>Сразу у многих пока ничего не меняли</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Уже выполняется</translation>
    </message>
    <message>
        <source>Choose a change</source>
        <translation>Выберите изменение</translation>
    </message>
    <message>
        <source>It was taken back already</source>
        <translation>Это уже вернули</translation>
    </message>
    <message>
        <source>Only who made it takes it back</source>
        <translation>Возвращает только тот, кто изменил</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Taken back at {count}</source>
        <translation>Возвращено: {count}</translation>
    </message>
    <message>
        <source>Being taken back, unfinished</source>
        <translation>Возврат не закончен</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Не закончено</translation>
    </message>
</context>
<context>
    <name>MassPreview</name>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Изменится</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Sample before and after</source>
        <translation>Примеры до и после</translation>
    </message>
    <message>
        <source>Sample of those that change</source>
        <translation>Примеры тех, что изменятся</translation>
    </message>
    <message>
        <source>Sample of those passed over</source>
        <translation>Примеры пропущенных</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Not visible</source>
        <translation>Не видно</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
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
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>MassWords</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done with {done} of %n client(s)</source>
        <translation>
            <numerusform>Сделано с {done} из %n клиента</numerusform>
            <numerusform>Сделано с {done} из %n клиентов</numerusform>
            <numerusform>Сделано с {done} из %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put back: {done} of %n client(s)</source>
        <translation>
            <numerusform>Возвращено: {done} из %n клиента</numerusform>
            <numerusform>Возвращено: {done} из %n клиентов</numerusform>
            <numerusform>Возвращено: {done} из %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed over</source>
        <translation>
            <numerusform>Пропущен %n</numerusform>
            <numerusform>Пропущены %n</numerusform>
            <numerusform>Пропущено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) were not reached</source>
        <translation>
            <numerusform>До %n клиента очередь не дошла</numerusform>
            <numerusform>До %n клиентов очередь не дошла</numerusform>
            <numerusform>До %n клиентов очередь не дошла</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>на %n день</numerusform>
            <numerusform>на %n дня</numerusform>
            <numerusform>на %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>never talked to</source>
        <translation>разговоров не было</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Of the one that stays</source>
        <translation>У того, кто остаётся</translation>
    </message>
    <message>
        <source>Of the one that goes</source>
        <translation>У того, кто вольётся</translation>
    </message>
    <message>
        <source>Fields of both cards</source>
        <translation>Поля обеих карточек</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Make one client of these two?</source>
        <translation>Сделать из двух клиентов одного?</translation>
    </message>
    <message>
        <source>Space or the arrows choose a value. Everything else moves: people, numbers, history, plans, files</source>
        <translation>Пробел или стрелки выбирают значение. Остальное переходит целиком: люди, номера, история, планы, файлы</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Do not merge</source>
        <translation>Не объединять</translation>
    </message>
    <message>
        <source>The cards are being read</source>
        <translation>Карточки читаются</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Вольётся в него</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Notes, facts and own fields of both are joined</source>
        <translation>Заметки, факты и свои поля обоих складываются</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that both have will be there once</source>
        <translation>
            <numerusform>%n общий номер останется один раз</numerusform>
            <numerusform>%n общих номера останутся по одному разу</numerusform>
            <numerusform>%n общих номеров останутся по одному разу</numerusform>
        </translation>
    </message>
    <message>
        <source>the pool</source>
        <translation>пул</translation>
    </message>
    <message>
        <source>Plans of the one that goes become those of {person}</source>
        <translation>Планы вливающегося получает: {person}</translation>
    </message>
    <message>
        <source>{field}: {value} stays, {other} is dropped</source>
        <translation>{field}: остаётся «{value}», уходит «{other}»</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>What to see of the client</source>
        <translation>Что показать о клиенте</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Nothing on this card was changed yet</source>
        <translation>Карточку ещё не меняли</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>О клиенте</translation>
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
    <name>MovedFigures</name>
    <message>
        <source>Clients</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Open plans</source>
        <translation>Открытых планов</translation>
    </message>
    <message>
        <source>Of them promises</source>
        <translation>Из них обещаний</translation>
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
        <source>From {name}</source>
        <translation>От: {name}</translation>
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
        <source>{name} asks for it now, it was due {time}</source>
        <translation>{name} просит сделать сейчас, было на {time}</translation>
    </message>
    <message>
        <source>Asked by {name}</source>
        <translation>Просит {name}</translation>
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
        <source>Set by {name} for the whole day</source>
        <translation>Срок: весь день, автор: {name}</translation>
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
    <name>Narrowing</name>
    <message>
        <source>Days and kinds of what is shown</source>
        <translation>За какие дни и что показано</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все менеджеры</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Only promises</source>
        <translation>Только обещания</translation>
    </message>
    <message>
        <source>Only assignments</source>
        <translation>Только задания</translation>
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
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>This number is known already</source>
        <translation>Этот номер уже есть</translation>
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
    <name>NextStep</name>
    <message>
        <source>Out of work: nothing is planned</source>
        <translation>Вне работы: ничего не запланировано</translation>
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
        <translation>обещание</translation>
    </message>
    <message>
        <source>set by the lead</source>
        <translation>задание руководителя</translation>
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
    <name>NothingFits</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No activity fits all of it. Drop what is too much</source>
        <translation>Ни один контакт не подходит под всё сразу. Уберите лишнее</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
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
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nobody fits all of it. Drop what is too much</source>
        <translation>Всему сразу не отвечает никто. Уберите лишнее</translation>
    </message>
    <message>
        <source>Drop everything</source>
        <translation>Убрать всё</translation>
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
        <translation>Впишите число</translation>
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
    <name>Openings</name>
    <message>
        <source>No reason named</source>
        <translation>Причина не названа</translation>
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
    <name>PasswordDialog</name>
    <message>
        <source>The old one is good no longer. The new one is shown once, to be passed on</source>
        <translation>Старый больше не подойдёт. Новый показывается один раз, чтобы его передать</translation>
    </message>
    <message>
        <source>A new password for {name}?</source>
        <translation>Новый пароль: {name}?</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другой</translation>
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
        <translation>Передайте сейчас: он показан один раз и нигде не хранится</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Measure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Nobody works in this group yet</source>
        <translation>В этой группе пока никто не работает</translation>
    </message>
    <message>
        <source>You and the group: {measure}</source>
        <translation>Вы и группа: {measure}</translation>
    </message>
    <message>
        <source>Managers: {measure}</source>
        <translation>Менеджеры: {measure}</translation>
    </message>
    <message>
        <source>You and the group</source>
        <translation>Вы и группа</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Менеджеры</translation>
    </message>
    <message>
        <source>Mark: the plan by now. Per cent: the pace. Enter opens the rows</source>
        <translation>Черта: план к этому часу. Процент: темп. Enter открывает строки</translation>
    </message>
    <message>
        <source>Per cent: of the plan. Enter opens the rows</source>
        <translation>Процент: от плана. Enter открывает строки</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>Space marks several, at most {count}; Enter opens one</source>
        <translation>Пробел отмечает нескольких, не больше {count}; Enter открывает одного</translation>
    </message>
    <message>
        <source>Whose calendar?</source>
        <translation>Чей календарь?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Mark one to {count} people</source>
        <translation>Отметьте от одного до {count} человек</translation>
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
        <translation>Имя или логин</translation>
    </message>
    <message>
        <source>Search among people</source>
        <translation>Поиск среди людей</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиентов</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планов</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещаний</translation>
    </message>
    <message>
        <source>Without group</source>
        <translation>Без группы</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) in the pool</source>
        <translation>
            <numerusform>%n клиент в пуле</numerusform>
            <numerusform>%n клиента в пуле</numerusform>
            <numerusform>%n клиентов в пуле</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Уволенные</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
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
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Уволить</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>People are not for you</source>
        <translation>Эта страница не для вас</translation>
    </message>
    <message>
        <source>Only administrators keep people and groups</source>
        <translation>Людей и группы ведут только администраторы</translation>
    </message>
    <message>
        <source>Groups…</source>
        <translation>Группы…</translation>
    </message>
    <message>
        <source>Hand-overs…</source>
        <translation>Передачи…</translation>
    </message>
    <message>
        <source>Changes are not saved: Ctrl+S saves them, “Do not change” drops them</source>
        <translation>Изменения не сохранены: Ctrl+S сохранит, «Не менять» отбросит</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message numerus="yes">
        <source>{name} is dismissed, %n client(s) handed over</source>
        <translation>
            <numerusform>{name}: увольнение выполнено, передан %n клиент</numerusform>
            <numerusform>{name}: увольнение выполнено, передано %n клиента</numerusform>
            <numerusform>{name}: увольнение выполнено, передано %n клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Add a contact person</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Numbers of the company</source>
        <translation>Номера компании</translation>
    </message>
    <message>
        <source>Edit the numbers of the company</source>
        <translation>Изменить номера компании</translation>
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
        <source>“Do not call” since {day}</source>
        <translation>«Не звонить» с {day}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>навсегда</translation>
    </message>
    <message>
        <source>till {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>День рождения сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n days</source>
        <translation>
            <numerusform>День рождения через %n день</numerusform>
            <numerusform>День рождения через %n дня</numerusform>
            <numerusform>День рождения через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, ext. {extension}</source>
        <translation>{number}, доб. {extension}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <source>Call {number}</source>
        <translation>Позвонить на {number}</translation>
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
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>{measure} by day</source>
        <translation>{measure} по дням</translation>
    </message>
    <message>
        <source>{measure} by week</source>
        <translation>{measure} по неделям</translation>
    </message>
    <message>
        <source>{measure} by month</source>
        <translation>{measure} по месяцам</translation>
    </message>
    <message>
        <source>{measure} by quarter</source>
        <translation>{measure} по кварталам</translation>
    </message>
    <message>
        <source>Funnel of the day</source>
        <translation>Воронка дня</translation>
    </message>
    <message>
        <source>Funnel of the week</source>
        <translation>Воронка недели</translation>
    </message>
    <message>
        <source>Funnel of the month</source>
        <translation>Воронка месяца</translation>
    </message>
    <message>
        <source>Funnel of the quarter</source>
        <translation>Воронка квартала</translation>
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
        <translation>Имя</translation>
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
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>May also</source>
        <translation>Отдельные права</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Без группы</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Кто решает</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса почты</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Notes, when it is convenient</source>
        <translation>Заметки, когда удобно</translation>
    </message>
    <message>
        <source>Somebody else decides</source>
        <translation>Решает кто-то другой</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Решает</translation>
    </message>
    <message>
        <source>31.12.1985</source>
        <translation>31.12.1985</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
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
        <source>Make the main one</source>
        <translation>Сделать главным</translation>
    </message>
    <message>
        <source>Take off the card</source>
        <translation>Убрать с карточки</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не номер</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не звонили</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верный</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Неверный</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ring this number first</source>
        <translation>Звонить сначала по этому номеру</translation>
    </message>
    <message>
        <source>Type how the person is called</source>
        <translation>Напишите, как зовут человека</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed meanwhile by {name}</source>
        <translation>
            <numerusform>{name}: изменено %n поле</numerusform>
            <numerusform>{name}: изменено %n поля</numerusform>
            <numerusform>{name}: изменено %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what stays in each, then save again</source>
        <translation>Выберите, что останется в каждом, и сохраните снова</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новый пароль…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Уволить…</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Saving replaces what somebody else has just set: {names}</source>
        <translation>Сохранение заменит то, что сейчас поменял кто-то другой: {names}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>There are no clients</source>
        <translation>Клиентов нет</translation>
    </message>
    <message>
        <source>Another administrator does that</source>
        <translation>Это делает другой администратор</translation>
    </message>
    <message>
        <source>The change is under way</source>
        <translation>Изменение уже сохраняется</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>Gets a login and a password of the own</source>
        <translation>Получит собственный логин и пароль</translation>
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
        <source>Answers</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Верный</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не звонили</translation>
    </message>
</context>
<context>
    <name>PickClients</name>
    <message>
        <source>Whose</source>
        <translation>Чьи</translation>
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
        <translation>Последний итог</translation>
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
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Вся группа</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Свободный пул</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Without a plan</source>
        <translation>Без плана</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Потенциальные</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Company, number</source>
        <translation>Компания, номер</translation>
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
    <name>PlanEditor</name>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Plans by manager and indicator</source>
        <translation>Планы по менеджерам и показателям</translation>
    </message>
    <message>
        <source>Plan for</source>
        <translation>План на</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Прошлый период</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>How long the plan stands</source>
        <translation>Сколько действует план</translation>
    </message>
    <message>
        <source>From this period on</source>
        <translation>Начиная с этого периода</translation>
    </message>
    <message>
        <source>Only this period</source>
        <translation>Только на этот период</translation>
    </message>
    <message>
        <source>Copy to everybody</source>
        <translation>Скопировать всем</translation>
    </message>
    <message>
        <source>Everybody gets the plan of the current cell</source>
        <translation>Все получат план из текущей ячейки</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Сохранить всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n</source>
        <translation>
            <numerusform>Не сохранено: %n</numerusform>
            <numerusform>Не сохранено: %n</numerusform>
            <numerusform>Не сохранено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey: stands from before or follows from another period</source>
        <translation>Серое: действует с прошлых периодов или следует из плана другого периода</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>Nobody to plan for</source>
        <translation>Планировать некому</translation>
    </message>
    <message>
        <source>The group has no managers yet</source>
        <translation>В группе пока нет менеджеров</translation>
    </message>
    <message>
        <source>The plans did not load</source>
        <translation>Планы не загрузились</translation>
    </message>
    <message>
        <source>Save these plans first (Ctrl+S), then choose another period</source>
        <translation>Сначала сохраните эти планы (Ctrl+S), потом выберите другой период</translation>
    </message>
    <message>
        <source>{person}, {indicator}: {trouble}</source>
        <translation>{person}, {indicator}: {trouble}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохраняется</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n. Ctrl+S saves, Esc again forgets them</source>
        <translation>
            <numerusform>Не сохранено: %n. Ctrl+S сохранит, ещё раз Esc забудет</numerusform>
            <numerusform>Не сохранено: %n. Ctrl+S сохранит, ещё раз Esc забудет</numerusform>
            <numerusform>Не сохранено: %n. Ctrl+S сохранит, ещё раз Esc забудет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>О чём говорить</translation>
    </message>
    <message>
        <source>Over the working day</source>
        <translation>На весь рабочий день</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Один за другим</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не указана</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выберите день</translation>
    </message>
    <message>
        <source>Write the hour as 10:00</source>
        <translation>Напишите время как 10:00</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>Left out: %n client(s)</source>
        <translation>
            <numerusform>Не вошёл %n клиент</numerusform>
            <numerusform>Не вошли %n клиента</numerusform>
            <numerusform>Не вошли %n клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) get another owner</source>
        <translation>
            <numerusform>%n клиент сменит владельца</numerusform>
            <numerusform>%n клиента сменят владельца</numerusform>
            <numerusform>%n клиентов сменят владельца</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {day}: {load} %</source>
        <translation>{name}, {day}: {load} %</translation>
    </message>
    <message>
        <source>Too full: {days}. It can be assigned nevertheless</source>
        <translation>Перегрузка: {days}. Назначить всё равно можно</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Free pool</source>
        <translation>Свободный пул</translation>
    </message>
    <message>
        <source>Clients of the pool</source>
        <translation>Клиенты пула</translation>
    </message>
    <message>
        <source>Search in the pool</source>
        <translation>Поиск в пуле</translation>
    </message>
    <message>
        <source>Company, number, city</source>
        <translation>Компания, номер, город</translation>
    </message>
    <message>
        <source>Nobody like this in the pool</source>
        <translation>Таких в пуле нет</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>All of the pool is on the board</source>
        <translation>Весь пул уже на доске</translation>
    </message>
    <message>
        <source>The pool is empty</source>
        <translation>Пул пуст</translation>
    </message>
    <message>
        <source>Every client has an owner</source>
        <translation>У каждого клиента есть владелец</translation>
    </message>
    <message>
        <source>marked: {count}</source>
        <translation>отмечено: {count}</translation>
    </message>
    <message>
        <source>Marked {count}. Drag, or F8</source>
        <translation>Отмечено {count}. Перетащите или F8</translation>
    </message>
    <message>
        <source>Drag, or F8: assign the marked</source>
        <translation>Перетащите или F8: назначить отмеченных</translation>
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
    <name>Publishing</name>
    <message>
        <source>Everything is published</source>
        <translation>Всё опубликовано</translation>
    </message>
    <message>
        <source>Published: {clients}</source>
        <translation>Опубликовано: {clients}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back. The changes are on the board, not published</source>
        <translation>Отменено. Изменения на доске, не опубликованы</translation>
    </message>
    <message>
        <source>Left out: {names}</source>
        <translation>Не вошли: {names}</translation>
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
        <source>{name} asks for it now</source>
        <translation>{name} просит сейчас</translation>
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
    <name>RightsBox</name>
    <message>
        <source>given</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>by level</source>
        <translation>по уровню</translation>
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
    <name>RowsDialog</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Выполнено в срок</translation>
    </message>
    <message>
        <source>Promise late</source>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>All of it is at clients of others now</source>
        <translation>Всё это теперь у клиентов других людей</translation>
    </message>
    <message>
        <source>The figure stays with who earned it, the rows are not shown</source>
        <translation>Число остаётся за тем, кто его заработал, строки не показаны</translation>
    </message>
    <message>
        <source>Nothing was counted here</source>
        <translation>Здесь ничего не засчитано</translation>
    </message>
    <message>
        <source>The newest {shown} of {count}</source>
        <translation>Последние {shown} из {count}</translation>
    </message>
    <message>
        <source>Counted: {count}</source>
        <translation>Засчитано: {count}</translation>
    </message>
    <message numerus="yes">
        <source>At clients who are with others now: %n. The figure stays, the rows are not shown</source>
        <translation>
            <numerusform>У клиентов, которые теперь у других: %n. Число остаётся, эти строки не показаны</numerusform>
            <numerusform>У клиентов, которые теперь у других: %n. Число остаётся, эти строки не показаны</numerusform>
            <numerusform>У клиентов, которые теперь у других: %n. Число остаётся, эти строки не показаны</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows did not load</source>
        <translation>Строки не загрузились</translation>
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
    <name>ScriptsPage</name>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>The script is not saved: Ctrl+S saves it, “Do not change” drops what was typed</source>
        <translation>Сценарий не сохранён: Ctrl+S сохранит, «Не менять» отбросит набранное</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Part of the script</source>
        <translation>Часть сценария</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Не в работе</translation>
    </message>
    <message>
        <source>There are no scripts yet</source>
        <translation>Сценариев ещё нет</translation>
    </message>
    <message>
        <source>A script is what a manager reads during a call</source>
        <translation>Сценарий менеджер читает во время звонка</translation>
    </message>
    <message>
        <source>The scripts did not load</source>
        <translation>Сценарии не загрузились</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
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
        <translation>Вектор Логистика</translation>
    </message>
    <message>
        <source>Kyiv</source>
        <translation>Киев</translation>
    </message>
    <message>
        <source>will look at the price list by Tuesday</source>
        <translation>посмотрит прайс до вторника</translation>
    </message>
    <message>
        <source>asked for the price list</source>
        <translation>просил прайс</translation>
    </message>
    <message>
        <source>Saved as version {number}. Whoever calls reads it from the next call on</source>
        <translation>Сохранена версия {number}. Её читают со следующего звонка</translation>
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
        <source>My desk, on every computer</source>
        <translation>Мой стол, на любом компьютере</translation>
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
        <source>Begin with</source>
        <translation>Начинать с</translation>
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
    <message>
        <source>As usual for my work</source>
        <translation>Как обычно для моей работы</translation>
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
    <name>SideCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n план</numerusform>
            <numerusform>%n плана</numerusform>
            <numerusform>%n планов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideDeeds</name>
    <message>
        <source>Nothing of it is open any more</source>
        <translation>Открытого здесь больше нет</translation>
    </message>
    <message>
        <source>{name} is reminded</source>
        <translation>{name}: напоминание отправлено</translation>
    </message>
    <message>
        <source>It is done meanwhile</source>
        <translation>Тем временем сделано</translation>
    </message>
    <message>
        <source>Moved to the new time</source>
        <translation>Перенесено на новое время</translation>
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
        <translation>На какой срок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Asked for it in a letter of 20 November</source>
        <translation>Попросили письмом от 20 ноября</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why they must not be called</source>
        <translation>Напишите, почему им нельзя звонить</translation>
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
    <name>SortPopup</name>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>What to order by</source>
        <translation>По чему упорядочить</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Упорядочить по</translation>
    </message>
    <message>
        <source>Enter orders by it, Enter on the present order turns it round</source>
        <translation>Enter упорядочит, Enter на текущем перевернёт</translation>
    </message>
    <message>
        <source>downwards</source>
        <translation>по убыванию</translation>
    </message>
    <message>
        <source>upwards</source>
        <translation>по возрастанию</translation>
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
    <name>Stages</name>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
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
    <name>StepsEditor</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Убрать шаг</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Шаг выше</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Шаг ниже</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation>Что сказать</translation>
    </message>
    <message>
        <source>**Bold** is the question. Fields: {fields}. After | stands what is said where nothing is known</source>
        <translation>**Жирное** это вопрос. Поля: {fields}. После | стоит то, что говорят, когда ничего не известно</translation>
    </message>
    <message>
        <source>“Further” says</source>
        <translation>Кнопка «Дальше»</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>Другой ответ</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>ведёт к</translation>
    </message>
    <message>
        <source>the step after next</source>
        <translation>через один шаг</translation>
    </message>
</context>
<context>
    <name>Sure</name>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name of the assignment</source>
        <translation>Название задания</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Note for the manager</source>
        <translation>Заметка менеджеру</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>At</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Займёт</translation>
    </message>
    <message>
        <source>Autumn list</source>
        <translation>Осенний список</translation>
    </message>
    <message>
        <source>What to say, what to find out</source>
        <translation>Что сказать, что узнать</translation>
    </message>
    <message>
        <source>Client&apos;s hours</source>
        <translation>Часы клиента</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>Fixed hour</source>
        <translation>Точный час</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не указана</translation>
    </message>
    <message>
        <source>By the client&apos;s project</source>
        <translation>По проекту клиента</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>как обычно</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Like 10:30</source>
        <translation>Например 10:30</translation>
    </message>
</context>
<context>
    <name>TasksPane</name>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отменить план</translation>
    </message>
    <message>
        <source>Nothing is planned with this client</source>
        <translation>С этим клиентом ничего не запланировано</translation>
    </message>
</context>
<context>
    <name>TeamDay</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>КП</translation>
    </message>
    <message>
        <source>load becomes {load} %</source>
        <translation>загрузка станет {load} %</translation>
    </message>
    <message>
        <source>{clients} and {promises}</source>
        <translation>{clients} и {promises}</translation>
    </message>
    <message>
        <source>{what} handed over: {heirs}</source>
        <translation>{what} переданы: {heirs}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>сделано {done} из {all}</translation>
    </message>
    <message>
        <source>will be taken away</source>
        <translation>будет снято</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>+ assignment</source>
        <translation>+ задание</translation>
    </message>
    <message>
        <source>no assignment</source>
        <translation>заданий нет</translation>
    </message>
    <message>
        <source>load {load} %</source>
        <translation>загрузка {load} %</translation>
    </message>
    <message>
        <source>Left {date}</source>
        <translation>Не работает с {date}</translation>
    </message>
    <message>
        <source>free pool</source>
        <translation>свободный пул</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Вся группа</translation>
    </message>
    <message>
        <source>Overload {load} %</source>
        <translation>Перегрузка {load} %</translation>
    </message>
    <message>
        <source>Load {load} %</source>
        <translation>Загрузка {load} %</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{name} planned here</source>
        <translation>Здесь планирует {name}</translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation>назначил(а) {name}</translation>
    </message>
    <message>
        <source>given up: {count}</source>
        <translation>отказались: {count}</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонков</translation>
    </message>
    <message>
        <source>assigned · {load} % full</source>
        <translation>назначено · занято {load} %</translation>
    </message>
</context>
<context>
    <name>TeamDayPage</name>
    <message>
        <source>Plan of the group</source>
        <translation>План группы</translation>
    </message>
    <message>
        <source>Managers by days</source>
        <translation>Менеджеры по дням</translation>
    </message>
    <message>
        <source>Plan of the group is not available</source>
        <translation>План группы недоступен</translation>
    </message>
    <message>
        <source>There are no groups yet</source>
        <translation>Групп ещё нет</translation>
    </message>
    <message>
        <source>Nobody works in this group yet</source>
        <translation>В этой группе ещё никто не работает</translation>
    </message>
    <message>
        <source>An administrator adds managers in People</source>
        <translation>Администратор добавит менеджеров в разделе «Люди»</translation>
    </message>
    <message>
        <source>Shown as of {time}</source>
        <translation>Показано на {time}</translation>
    </message>
    <message>
        <source>No connection: the board can only be read</source>
        <translation>Нет связи: доску можно только смотреть</translation>
    </message>
    <message>
        <source>Being published</source>
        <translation>Публикуется</translation>
    </message>
    <message>
        <source>Choose a cell of the board first</source>
        <translation>Сначала выберите клетку доски</translation>
    </message>
    <message>
        <source>Published: Del takes it away, a drag moves what is open, Ins adds another</source>
        <translation>Опубликовано: Del снимет, перетаскивание перенесёт открытое, Ins добавит ещё</translation>
    </message>
    <message>
        <source>Choose a card of the board first</source>
        <translation>Сначала выберите карточку на доске</translation>
    </message>
</context>
<context>
    <name>TermPane</name>
    <message>
        <source>Field to filter by</source>
        <translation>Поле условия</translation>
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
        <translation>Как сравнить</translation>
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
        <translation>Этот показатель есть только на эту минуту: прошлого у него нет</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Type what to look for</source>
        <translation>Впишите, что искать</translation>
    </message>
</context>
<context>
    <name>UndoneCard</name>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Not done, the greatest harm first</source>
        <translation>Не выполнено, сначала самое опасное</translation>
    </message>
    <message>
        <source>Undone of which days</source>
        <translation>Невыполненное за какие дни</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Open control of the undone</source>
        <translation>Открыть контроль невыполненного</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>Nothing is undone</source>
        <translation>Всё выполнено</translation>
    </message>
    <message>
        <source>Promises and assignments are kept</source>
        <translation>Обещания и задания в срок</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of the list {name}</source>
        <translation>{count} по списку {name}</translation>
    </message>
    <message>
        <source>{step}: {client}</source>
        <translation>{step}: {client}</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>задание</translation>
    </message>
    <message>
        <source>no result written down</source>
        <translation>итог не записан</translation>
    </message>
    <message>
        <source>own plan</source>
        <translation>свой план</translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s)</source>
        <translation>
            <numerusform>перенос %n раз</numerusform>
            <numerusform>перенос %n раза</numerusform>
            <numerusform>перенос %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>уже напомнили</translation>
    </message>
</context>
<context>
    <name>UnmergeDialog</name>
    <message>
        <source>The card is being read</source>
        <translation>Карточка читается</translation>
    </message>
    <message>
        <source>“{name}” went into this client: {person}, {when}. It comes back with what it brought; what was done since stays here</source>
        <translation>«{name}» влили в этого клиента: {person}, {when}. Он вернётся со всем, что принёс; сделанное с тех пор останется здесь</translation>
    </message>
    <message>
        <source>Make two clients of it again?</source>
        <translation>Снова сделать двух клиентов?</translation>
    </message>
    <message>
        <source>Make two</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Leave it one</source>
        <translation>Оставить одним</translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>They are two again already</source>
        <translation>Это уже снова два клиента</translation>
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
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Wording of the version</source>
        <translation>Текст версии</translation>
    </message>
    <message>
        <source>Bring this wording back</source>
        <translation>Вернуть этот текст</translation>
    </message>
</context>
<context>
    <name>ViewNameDialog</name>
    <message>
        <source>What to call this view?</source>
        <translation>Как назвать этот вид?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kyiv, warm</source>
        <translation>Киев, тёплые</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Впишите название</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Save this list as a view</source>
        <translation>Сохранить этот список как вид</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Keep the list of now under this name</source>
        <translation>Сохранить сюда текущий список</translation>
    </message>
    <message>
        <source>Share with the group</source>
        <translation>Открыть группе</translation>
    </message>
    <message>
        <source>Share with everybody</source>
        <translation>Открыть всем</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Только для меня</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
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
        <source>{person} has {name} at {time}</source>
        <translation>У {person} в {time} {name}</translation>
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
        <source>Card of a client</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Plan of the group</source>
        <translation>План группы</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
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
        <source>Two clients are one now</source>
        <translation>Два клиента теперь один</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <source>My instruction</source>
        <translation>Моя инструкция</translation>
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
