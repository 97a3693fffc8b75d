-- Row security, for PostgreSQL only: made from tables.csv by RowSecurityFileTest, run again whenever it has changed.
-- Run all of it in one transaction. Not told a scope, a transaction sees no row; docs/row-security.md tells more.

create or replace function ${schema}.row_scope() returns uuid language sql stable parallel safe as $$
    select cast(nullif(nullif(current_setting('aftercare.scope', true), '*'), '') as uuid) $$;

create or replace function ${schema}.row_scope_is_network() returns boolean language sql stable parallel safe as $$
    select current_setting('aftercare.scope', true) = '*' $$;

create or replace function ${schema}.row_now() returns timestamp with time zone language sql stable parallel safe as $$
    select cast(nullif(current_setting('aftercare.now', true), '') as timestamp with time zone) $$;

do $$
declare one record;
begin
    for one in select tablename, policyname from pg_policies
        where schemaname = '${schema}' and policyname like 'aftercare\_%'
    loop
        execute format('drop policy %I on ${schema}.%I', one.policyname, one.tablename);
    end loop;
end $$;

alter table ${schema}.absence enable row level security, force row level security;
create policy aftercare_network on ${schema}.absence using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.absence using (absence.dealer = (select ${schema}.row_scope()));

alter table ${schema}.access enable row level security, force row level security;
create policy aftercare_network on ${schema}.access using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.access using (access.dealer = (select ${schema}.row_scope()));

alter table ${schema}.access_code enable row level security, force row level security;
create policy aftercare_network on ${schema}.access_code using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.access_code using (access_code.dealer = (select ${schema}.row_scope()));

alter table ${schema}.access_key enable row level security, force row level security;
create policy aftercare_network on ${schema}.access_key using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.access_key using (access_key.organisation = (select ${schema}.row_scope()));

alter table ${schema}.activity enable row level security, force row level security;
create policy aftercare_network on ${schema}.activity using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.activity using (activity.organisation = (select ${schema}.row_scope()));

alter table ${schema}.activity_note enable row level security, force row level security;
create policy aftercare_network on ${schema}.activity_note using ((select ${schema}.row_scope_is_network()));
create policy aftercare_add on ${schema}.activity_note for insert with check ((select ${schema}.row_scope()) is not null);

alter table ${schema}.appointment enable row level security, force row level security;
create policy aftercare_network on ${schema}.appointment using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.appointment for select using (appointment.dealer = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = appointment.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.appointment for insert with check (appointment.dealer = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.appointment for update using (appointment.dealer = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.appointment for delete using (appointment.dealer = (select ${schema}.row_scope()));

alter table ${schema}.appointment_notice enable row level security, force row level security;
create policy aftercare_network on ${schema}.appointment_notice using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.appointment_notice using (appointment_notice.dealer = (select ${schema}.row_scope()));

alter table ${schema}.approval enable row level security, force row level security;
create policy aftercare_network on ${schema}.approval using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.approval using (approval.dealer = (select ${schema}.row_scope()));

alter table ${schema}.authority_use enable row level security, force row level security;
create policy aftercare_network on ${schema}.authority_use using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.authority_use using (authority_use.dealer = (select ${schema}.row_scope()));

alter table ${schema}.care_due enable row level security, force row level security;
create policy aftercare_network on ${schema}.care_due using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.care_due for select using (care_due.dealer = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = care_due.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));
create policy aftercare_add on ${schema}.care_due for insert with check (care_due.dealer = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.care_due for update using (care_due.dealer = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = care_due.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));
create policy aftercare_remove on ${schema}.care_due for delete using (care_due.dealer = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = care_due.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));

alter table ${schema}.complaint enable row level security, force row level security;
create policy aftercare_network on ${schema}.complaint using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.complaint using (complaint.dealer = (select ${schema}.row_scope()));

alter table ${schema}.correction_notice enable row level security, force row level security;
create policy aftercare_network on ${schema}.correction_notice using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.correction_notice using (correction_notice.dealer = (select ${schema}.row_scope()));

alter table ${schema}.counter enable row level security, force row level security;
create policy aftercare_network on ${schema}.counter using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.counter using (counter.organisation = (select ${schema}.row_scope()));

alter table ${schema}.customer enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.customer for select using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_add on ${schema}.customer for insert with check (customer.registered_at = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.customer for update using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_remove on ${schema}.customer for delete using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));

alter table ${schema}.customer_change enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer_change using ((select ${schema}.row_scope_is_network()));
create policy aftercare_add on ${schema}.customer_change for insert with check ((select ${schema}.row_scope()) is not null);

alter table ${schema}.customer_identity enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer_identity using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.customer_identity for select using ((select ${schema}.row_scope()) is not null);

alter table ${schema}.customer_merge enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer_merge using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.customer_merge for select using (customer_merge.organisation = (select ${schema}.row_scope())
    or (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_add on ${schema}.customer_merge for insert with check (customer_merge.organisation = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.customer_merge for update using (customer_merge.organisation = (select ${schema}.row_scope())
    or (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_remove on ${schema}.customer_merge for delete using (customer_merge.organisation = (select ${schema}.row_scope())
    or (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_merge.survivor and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));

alter table ${schema}.customer_pair enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer_pair using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.customer_pair using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_pair.first_customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_pair.first_customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))))
    and (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_pair.second_customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_pair.second_customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));

alter table ${schema}.customer_relation enable row level security, force row level security;
create policy aftercare_network on ${schema}.customer_relation using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.customer_relation for select using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))))
    and (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_add on ${schema}.customer_relation for insert with check (customer_relation.recorded_at = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.customer_relation for update using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))))
    and (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_remove on ${schema}.customer_relation for delete using ((exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.customer and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))))
    and (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = customer_relation.other and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));

alter table ${schema}.data_quality_month enable row level security, force row level security;
create policy aftercare_network on ${schema}.data_quality_month using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.data_quality_month using (data_quality_month.dealer = (select ${schema}.row_scope()));

alter table ${schema}.dealer enable row level security, force row level security;
create policy aftercare_network on ${schema}.dealer using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.dealer using (dealer.id = (select ${schema}.row_scope()));

alter table ${schema}.dealer_vehicle enable row level security, force row level security;
create policy aftercare_network on ${schema}.dealer_vehicle using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.dealer_vehicle using (dealer_vehicle.dealer = (select ${schema}.row_scope()));

alter table ${schema}.departure enable row level security, force row level security;
create policy aftercare_network on ${schema}.departure using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.departure using (departure.dealer = (select ${schema}.row_scope()));

alter table ${schema}.driving enable row level security, force row level security;
create policy aftercare_network on ${schema}.driving using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.driving using (driving.dealer = (select ${schema}.row_scope()));

alter table ${schema}.duplicate_candidate enable row level security, force row level security;
create policy aftercare_network on ${schema}.duplicate_candidate using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.duplicate_clue enable row level security, force row level security;
create policy aftercare_network on ${schema}.duplicate_clue using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.duplicate_scan enable row level security, force row level security;
create policy aftercare_network on ${schema}.duplicate_scan using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.duplicate_value enable row level security, force row level security;
create policy aftercare_network on ${schema}.duplicate_value using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.external_reference enable row level security, force row level security;
create policy aftercare_network on ${schema}.external_reference using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.external_reference using (external_reference.organisation = (select ${schema}.row_scope()));

alter table ${schema}.first_service_voucher enable row level security, force row level security;
create policy aftercare_network on ${schema}.first_service_voucher using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.first_service_voucher for select using (first_service_voucher.done_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = first_service_voucher.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.first_service_voucher for insert with check (first_service_voucher.done_by = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.first_service_voucher for update using (first_service_voucher.done_by = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.first_service_voucher for delete using (first_service_voucher.done_by = (select ${schema}.row_scope()));

alter table ${schema}.follow_up enable row level security, force row level security;
create policy aftercare_network on ${schema}.follow_up using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.follow_up using (follow_up.dealer = (select ${schema}.row_scope()));

alter table ${schema}.follow_up_attempt enable row level security, force row level security;
create policy aftercare_network on ${schema}.follow_up_attempt using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.follow_up_attempt using (follow_up_attempt.dealer = (select ${schema}.row_scope()));

alter table ${schema}.follow_up_lock enable row level security, force row level security;
create policy aftercare_network on ${schema}.follow_up_lock using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.follow_up_lock using (follow_up_lock.dealer = (select ${schema}.row_scope()));

alter table ${schema}.follow_up_sale enable row level security, force row level security;
create policy aftercare_network on ${schema}.follow_up_sale using ((select ${schema}.row_scope_is_network()));
create policy aftercare_add on ${schema}.follow_up_sale for insert with check ((select ${schema}.row_scope()) is not null);

alter table ${schema}.follow_up_topic enable row level security, force row level security;
create policy aftercare_network on ${schema}.follow_up_topic using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.follow_up_topic using (follow_up_topic.dealer = (select ${schema}.row_scope()));

alter table ${schema}.freed_days enable row level security, force row level security;
create policy aftercare_network on ${schema}.freed_days using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.freed_days using (freed_days.dealer = (select ${schema}.row_scope()));

alter table ${schema}.gate_entry enable row level security, force row level security;
create policy aftercare_network on ${schema}.gate_entry using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.gate_entry using (gate_entry.dealer = (select ${schema}.row_scope()));

alter table ${schema}.import_fault enable row level security, force row level security;
create policy aftercare_network on ${schema}.import_fault using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.import_fault using (import_fault.organisation = (select ${schema}.row_scope()));

alter table ${schema}.import_run enable row level security, force row level security;
create policy aftercare_network on ${schema}.import_run using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.import_run using (import_run.organisation = (select ${schema}.row_scope()));

alter table ${schema}.imported_row enable row level security, force row level security;
create policy aftercare_network on ${schema}.imported_row using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.imported_row using (imported_row.organisation = (select ${schema}.row_scope()));

alter table ${schema}.insurance enable row level security, force row level security;
create policy aftercare_network on ${schema}.insurance using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.insurance using (insurance.dealer = (select ${schema}.row_scope()));

alter table ${schema}.journal enable row level security, force row level security;
create policy aftercare_network on ${schema}.journal using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.journal for select using (journal.organisation = (select ${schema}.row_scope()));
create policy aftercare_add on ${schema}.journal for insert with check (journal.organisation = (select ${schema}.row_scope()));

alter table ${schema}.journal_head enable row level security, force row level security;
create policy aftercare_network on ${schema}.journal_head using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.journal_subject enable row level security, force row level security;
create policy aftercare_network on ${schema}.journal_subject using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.journal_subject using (exists (select 1 from ${schema}.journal r where r.id = journal_subject.event));

alter table ${schema}.key_account enable row level security, force row level security;
create policy aftercare_network on ${schema}.key_account using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.key_account using (key_account.dealer = (select ${schema}.row_scope()));

alter table ${schema}.key_account_contact enable row level security, force row level security;
create policy aftercare_network on ${schema}.key_account_contact using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.key_account_contact using (key_account_contact.dealer = (select ${schema}.row_scope()));

alter table ${schema}.life_stage enable row level security, force row level security;
create policy aftercare_network on ${schema}.life_stage using ((select ${schema}.row_scope_is_network()));

alter table ${schema}.life_stage_note enable row level security, force row level security;
create policy aftercare_network on ${schema}.life_stage_note using ((select ${schema}.row_scope_is_network()));
create policy aftercare_add on ${schema}.life_stage_note for insert with check ((select ${schema}.row_scope()) is not null);

alter table ${schema}.look enable row level security, force row level security;
create policy aftercare_network on ${schema}.look using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.look using (look.dealer = (select ${schema}.row_scope()));

alter table ${schema}.manufacturer enable row level security, force row level security;
create policy aftercare_network on ${schema}.manufacturer using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.manufacturer for select using ((select ${schema}.row_scope()) is not null);
create policy aftercare_add on ${schema}.manufacturer for insert with check (manufacturer.id = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.manufacturer for update using (manufacturer.id = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.manufacturer for delete using (manufacturer.id = (select ${schema}.row_scope()));

alter table ${schema}.outgoing_message enable row level security, force row level security;
create policy aftercare_network on ${schema}.outgoing_message using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.outgoing_message using (outgoing_message.dealer = (select ${schema}.row_scope()));

alter table ${schema}.ownership enable row level security, force row level security;
create policy aftercare_network on ${schema}.ownership using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.ownership using (ownership.recorded_by = (select ${schema}.row_scope()));

alter table ${schema}.paper_due enable row level security, force row level security;
create policy aftercare_network on ${schema}.paper_due using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.paper_due using (paper_due.dealer = (select ${schema}.row_scope()));

alter table ${schema}.parts_pick enable row level security, force row level security;
create policy aftercare_network on ${schema}.parts_pick using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.parts_pick using (parts_pick.dealer = (select ${schema}.row_scope()));

alter table ${schema}.plate_statement enable row level security, force row level security;
create policy aftercare_network on ${schema}.plate_statement using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.plate_statement for select using (plate_statement.recorded_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = plate_statement.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.plate_statement for insert with check (plate_statement.recorded_by = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.plate_statement for update using (plate_statement.recorded_by = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.plate_statement for delete using (plate_statement.recorded_by = (select ${schema}.row_scope()));

alter table ${schema}.policy enable row level security, force row level security;
create policy aftercare_network on ${schema}.policy using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.policy for select using (policy.dealer is null and (select ${schema}.row_scope()) is not null
    or policy.dealer = (select ${schema}.row_scope()));
create policy aftercare_add on ${schema}.policy for insert with check (policy.dealer = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.policy for update using (policy.dealer = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.policy for delete using (policy.dealer = (select ${schema}.row_scope()));

alter table ${schema}.portal_link enable row level security, force row level security;
create policy aftercare_network on ${schema}.portal_link using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.portal_link using (portal_link.dealer = (select ${schema}.row_scope()));

alter table ${schema}.prospect_card enable row level security, force row level security;
create policy aftercare_network on ${schema}.prospect_card using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.prospect_card using (prospect_card.dealer = (select ${schema}.row_scope()));

alter table ${schema}.reading enable row level security, force row level security;
create policy aftercare_network on ${schema}.reading using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.reading for select using (reading.entered_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = reading.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.reading for insert with check (reading.entered_by = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.reading for update using (reading.entered_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = reading.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_remove on ${schema}.reading for delete using (reading.entered_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = reading.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));

alter table ${schema}.reading_correction enable row level security, force row level security;
create policy aftercare_network on ${schema}.reading_correction using ((select ${schema}.row_scope_is_network()));
create policy aftercare_add on ${schema}.reading_correction for insert with check ((select ${schema}.row_scope()) is not null);

alter table ${schema}.request_key enable row level security, force row level security;
create policy aftercare_network on ${schema}.request_key using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.request_key using (request_key.organisation = cast((select ${schema}.row_scope()) as varchar));

alter table ${schema}.roadworthiness enable row level security, force row level security;
create policy aftercare_network on ${schema}.roadworthiness using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.roadworthiness for select using (roadworthiness.recorded_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = roadworthiness.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.roadworthiness for insert with check (roadworthiness.recorded_by = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.roadworthiness for update using (roadworthiness.recorded_by = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.roadworthiness for delete using (roadworthiness.recorded_by = (select ${schema}.row_scope()));

alter table ${schema}.schema_version enable row level security;
create policy aftercare_read on ${schema}.schema_version for select using (true);

alter table ${schema}.search_token enable row level security, force row level security;
create policy aftercare_network on ${schema}.search_token using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.search_token for select using (search_token.organisation = (select ${schema}.row_scope()));
create policy aftercare_add on ${schema}.search_token for insert with check (search_token.organisation = (select ${schema}.row_scope())
    or (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = search_token.subject and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))) or exists (select 1 from ${schema}.customer_identity reach_me join ${schema}.customer_identity reach_other on reach_other.root = reach_me.root join ${schema}.access reach_ground on reach_ground.subject = reach_other.id where reach_me.id = search_token.subject and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'CUSTOMER' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())))));
create policy aftercare_change on ${schema}.search_token for update using (search_token.organisation = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.search_token for delete using (search_token.organisation = (select ${schema}.row_scope()));

alter table ${schema}.segment enable row level security, force row level security;
create policy aftercare_network on ${schema}.segment using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.segment using (segment.organisation = (select ${schema}.row_scope()));

alter table ${schema}.session enable row level security, force row level security;
create policy aftercare_network on ${schema}.session using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.session using (exists (select 1 from ${schema}.access_key r where r.id = session.access_key));

alter table ${schema}.special_hours enable row level security, force row level security;
create policy aftercare_network on ${schema}.special_hours using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.special_hours using (special_hours.dealer = (select ${schema}.row_scope()));

alter table ${schema}.staff enable row level security, force row level security;
create policy aftercare_network on ${schema}.staff using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.staff using (staff.organisation = (select ${schema}.row_scope()));

alter table ${schema}.staff_loan enable row level security, force row level security;
create policy aftercare_network on ${schema}.staff_loan using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.staff_loan for select using (staff_loan.lender = (select ${schema}.row_scope())
    or staff_loan.borrower = (select ${schema}.row_scope()));
create policy aftercare_add on ${schema}.staff_loan for insert with check (staff_loan.lender = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.staff_loan for update using (staff_loan.lender = (select ${schema}.row_scope())
    or staff_loan.borrower = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.staff_loan for delete using (staff_loan.lender = (select ${schema}.row_scope())
    or staff_loan.borrower = (select ${schema}.row_scope()));

alter table ${schema}.taken_tick enable row level security, force row level security;
create policy aftercare_network on ${schema}.taken_tick using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.taken_tick using (taken_tick.dealer = (select ${schema}.row_scope()));

alter table ${schema}.urgent_request enable row level security, force row level security;
create policy aftercare_network on ${schema}.urgent_request using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.urgent_request using (urgent_request.dealer = (select ${schema}.row_scope()));

alter table ${schema}.vehicle enable row level security, force row level security;
create policy aftercare_network on ${schema}.vehicle using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.vehicle for select using (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));
create policy aftercare_add on ${schema}.vehicle for insert with check (vehicle.selling_dealer is null and (select ${schema}.row_scope()) is not null
    or vehicle.selling_dealer = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.vehicle for update using (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));
create policy aftercare_remove on ${schema}.vehicle for delete using (exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle.id and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now()))));

alter table ${schema}.vehicle_end enable row level security, force row level security;
create policy aftercare_network on ${schema}.vehicle_end using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.vehicle_end for select using (vehicle_end.stated_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle_end.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.vehicle_end for insert with check (vehicle_end.stated_by = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.vehicle_end for update using (vehicle_end.stated_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle_end.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_remove on ${schema}.vehicle_end for delete using (vehicle_end.stated_by = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = vehicle_end.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));

alter table ${schema}.vin_correction enable row level security, force row level security;
create policy aftercare_network on ${schema}.vin_correction using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.vin_correction using (vin_correction.dealer = (select ${schema}.row_scope()));

alter table ${schema}.visit enable row level security, force row level security;
create policy aftercare_network on ${schema}.visit using ((select ${schema}.row_scope_is_network()));
create policy aftercare_read on ${schema}.visit for select using (visit.dealer = (select ${schema}.row_scope())
    or exists (select 1 from ${schema}.access reach_ground where reach_ground.subject = visit.vehicle and reach_ground.dealer = (select ${schema}.row_scope()) and reach_ground.subject_kind = 'VEHICLE' and reach_ground.since <= (select ${schema}.row_now()) and (reach_ground.ends_at is null or reach_ground.ends_at > (select ${schema}.row_now())) and reach_ground.ground in ('OWN_SALE', 'APPOINTMENT', 'VISIT', 'PAPERS', 'ONE_TIME_CODE')));
create policy aftercare_add on ${schema}.visit for insert with check (visit.dealer = (select ${schema}.row_scope()));
create policy aftercare_change on ${schema}.visit for update using (visit.dealer = (select ${schema}.row_scope()));
create policy aftercare_remove on ${schema}.visit for delete using (visit.dealer = (select ${schema}.row_scope()));

alter table ${schema}.visit_amendment enable row level security, force row level security;
create policy aftercare_network on ${schema}.visit_amendment using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.visit_amendment using (visit_amendment.dealer = (select ${schema}.row_scope()));

alter table ${schema}.waiting_entry enable row level security, force row level security;
create policy aftercare_network on ${schema}.waiting_entry using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.waiting_entry using (waiting_entry.dealer = (select ${schema}.row_scope()));

alter table ${schema}.workshop_day enable row level security, force row level security;
create policy aftercare_network on ${schema}.workshop_day using ((select ${schema}.row_scope_is_network()));
create policy aftercare_all on ${schema}.workshop_day using (workshop_day.dealer = (select ${schema}.row_scope()));
