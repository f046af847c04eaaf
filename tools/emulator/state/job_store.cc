// The evaluation jobs in SQLite.
#include "state/job_store.h"

#include <utility>
#include <variant>

namespace outcrop::emulator {
namespace {

// The row id ends every index by itself, so each of them gives jobs in the order of a list.
constexpr char kSchema[] = R"(
CREATE TABLE IF NOT EXISTS evaluation_jobs (
  id INTEGER PRIMARY KEY,
  arn TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  status TEXT NOT NULL,
  job_type TEXT NOT NULL,
  application_type TEXT NOT NULL,
  created INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  summary TEXT NOT NULL,
  detail TEXT NOT NULL,
  outcome TEXT NOT NULL,
  due INTEGER
);
CREATE INDEX IF NOT EXISTS jobs_by_time ON evaluation_jobs (created);
CREATE INDEX IF NOT EXISTS jobs_by_status ON evaluation_jobs (status, created);
CREATE INDEX IF NOT EXISTS jobs_by_application ON evaluation_jobs (application_type, created);
CREATE INDEX IF NOT EXISTS jobs_by_name ON evaluation_jobs (name);
CREATE INDEX IF NOT EXISTS jobs_due ON evaluation_jobs (due) WHERE due IS NOT NULL;
CREATE TABLE IF NOT EXISTS tokens (token TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, arn TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seeds (label TEXT PRIMARY KEY) WITHOUT ROWID;
)";

/// A WHERE clause with its parameters, in order.
struct Conditions {
  std::string sql;
  std::vector<std::variant<std::int64_t, std::string>> values;

  template <class Value>
  void add(std::string_view condition, const std::optional<Value>& value) {
    if (!value) return;
    sql += sql.empty() ? " WHERE " : " AND ";
    sql += condition;
    values.emplace_back(*value);
  }
};

std::optional<std::int64_t> millis(const std::optional<Timestamp>& time) {
  if (!time) return std::nullopt;
  return time->millis();
}

Job summary_row(const Statement& row) {
  Job job;
  job.arn = row.text(0);
  job.name = row.text(1);
  job.status = row.text(2);
  job.job_type = row.text(3);
  job.application_type = row.text(4);
  job.created = Timestamp::from_millis(row.integer(5));
  job.modified = Timestamp::from_millis(row.integer(6));
  job.summary = row.text(7);
  return job;
}

constexpr char kSummaryColumns[] = "SELECT arn, name, status, job_type, application_type, created, modified, summary";

}  // namespace

JobStore::JobStore(const std::string& path) : database_(path) { database_.execute(kSchema); }

Statement& JobStore::statement(const std::string& sql) {
  const auto found = statements_.find(sql);
  if (found != statements_.end()) return found->second;
  return statements_.emplace(sql, database_.prepare(sql)).first->second;
}

void JobStore::settle(Timestamp now) {
  Statement& due = statement("SELECT 1 FROM evaluation_jobs WHERE due <= ?1 LIMIT 1");
  const bool any = due.bind(now.millis()).step();
  due.reset();
  if (!any) return;
  statement("DELETE FROM evaluation_jobs WHERE due <= ?1 AND status = 'Deleting'").bind(now.millis()).run();
  statement(
      "UPDATE evaluation_jobs SET status = CASE status WHEN 'Stopping' THEN 'Stopped' ELSE outcome END, modified = "
      "due, due = NULL "
      "WHERE due <= ?1")
      .bind(now.millis())
      .run();
}

JobPage JobStore::list(const JobFilter& filter, const std::optional<JobPosition>& from, int limit, Timestamp now) {
  Conditions where;
  where.add("status = ?", filter.status);
  where.add("application_type = ?", filter.application_type);
  where.add("created > ?", millis(filter.created_after));
  where.add("created < ?", millis(filter.created_before));
  where.add("instr(name, ?) > 0", filter.name_contains);
  if (from) {
    const std::string_view order = filter.ascending ? ">" : "<";
    where.sql.append(where.sql.empty() ? " WHERE " : " AND ").append("(created, id) ").append(order).append(" (?, ?)");
    where.values.emplace_back(from->created_millis);
    where.values.emplace_back(from->row);
  }
  const std::string direction = filter.ascending ? "" : " DESC";

  const std::scoped_lock lock(mutex_);
  settle(now);
  Statement& rows = statement(std::string(kSummaryColumns) + ", id FROM evaluation_jobs" + where.sql +
                              " ORDER BY created" + direction + ", id" + direction + " LIMIT ?");
  rows.reset();
  int index = 0;
  for (const auto& value : where.values) std::visit([&](const auto& v) { rows.bind_one(++index, v); }, value);
  rows.bind_one(++index, std::int64_t{limit} + 1);
  JobPage page;
  std::int64_t last_row = 0;
  while (rows.step()) {
    if (std::cmp_equal(page.jobs.size(), limit)) {
      page.next = JobPosition{page.jobs.back().created.millis(), last_row};
      break;
    }
    page.jobs.push_back(summary_row(rows));
    last_row = rows.integer(8);
  }
  rows.reset();
  return page;
}

std::optional<Job> JobStore::find(std::string_view arn, Timestamp now) {
  const std::scoped_lock lock(mutex_);
  settle(now);
  Statement& row = statement(std::string(kSummaryColumns) + ", detail FROM evaluation_jobs WHERE arn = ?1");
  if (!row.bind(arn).step()) return std::nullopt;
  Job job = summary_row(row);
  job.detail = row.text(8);
  row.reset();
  return job;
}

bool JobStore::has_name(std::string_view name, Timestamp now) {
  const std::scoped_lock lock(mutex_);
  settle(now);
  Statement& row = statement("SELECT 1 FROM evaluation_jobs WHERE name = ?1 LIMIT 1");
  const bool any = row.bind(name).step();
  row.reset();
  return any;
}

void JobStore::insert(const Job& job) {
  statement(
      "INSERT INTO evaluation_jobs (arn, name, status, job_type, application_type, created, modified, summary, detail, "
      "outcome, due) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
      .bind(job.arn, job.name, job.status, job.job_type, job.application_type, job.created.millis(),
            job.modified.millis(), job.summary, job.detail, job.outcome, millis(job.due))
      .run();
}

void JobStore::add(const Job& job, Timestamp now) {
  const std::scoped_lock lock(mutex_);
  settle(now);
  insert(job);
}

std::optional<JobStore::TokenUse> JobStore::find_token(std::string_view token) {
  const std::scoped_lock lock(mutex_);
  Statement& row = statement("SELECT fingerprint, arn FROM tokens WHERE token = ?1");
  if (!row.bind(token).step()) return std::nullopt;
  TokenUse use{std::string(row.text(0)), std::string(row.text(1))};
  row.reset();
  return use;
}

void JobStore::add_token(std::string_view token, const TokenUse& use) {
  const std::scoped_lock lock(mutex_);
  statement("INSERT INTO tokens (token, fingerprint, arn) VALUES (?1, ?2, ?3)")
      .bind(token, use.fingerprint, use.arn)
      .run();
}

bool JobStore::change_status(std::string_view arn, const std::vector<std::string>& from, std::string_view to,
                             Timestamp due, Timestamp now) {
  const std::scoped_lock lock(mutex_);
  settle(now);
  Statement& change =
      statement("UPDATE evaluation_jobs SET status = ?1, modified = ?2, due = ?3 WHERE arn = ?4 AND status = ?5");
  for (const std::string& status : from)
    if (change.bind(to, now.millis(), due.millis(), arn, status).run() > 0) return true;
  return false;
}

bool JobStore::begin_seed(const std::string& label) {
  Statement& row = statement("SELECT 1 FROM seeds WHERE label = ?1");
  const bool done = row.bind(label).step();
  row.reset();
  return !done;
}

void JobStore::end_seed(const std::string& label) {
  statement("INSERT INTO seeds (label) VALUES (?1)").bind(label).run();
}

std::int64_t JobStore::count() {
  const std::scoped_lock lock(mutex_);
  Statement& row = statement("SELECT count(*) FROM evaluation_jobs");
  row.bind().step();
  const std::int64_t count = row.integer(0);
  row.reset();
  return count;
}

}  // namespace outcrop::emulator
