#include "jobs/feed.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace outcrop::cli {

JobFeed::JobFeed(const GlobalOptions& options, std::vector<const JobKind*> wanted, std::chrono::milliseconds interval)
    : interval_(interval), lister_(options, std::move(wanted), stop_.token()), region_(lister_.region()) {
  news_.jobs = std::make_shared<const std::vector<Job>>();
  thread_ = std::thread([this] { run(); });
}

JobFeed::~JobFeed() {
  {
    const std::scoped_lock lock(mutex_);
    ends_ = true;
  }
  stop_.cancel();
  wake_.notify_one();
  thread_.join();
}

JobNews JobFeed::news() const {
  const std::scoped_lock lock(mutex_);
  return news_;
}

void JobFeed::refresh() {
  const std::scoped_lock lock(mutex_);
  wants_list_ = true;
  wake_.notify_one();
}

void JobFeed::ask_details(const Job& job) {
  change([&](JobNews& news) {
    news.details_of.clear();
    details_wanted_ = job.arn;
  });
  lister_.call(job.kind->get, job.kind->get_member, job.arn, [this, arn = job.arn](JobLister::Outcome outcome) {
    change([&](JobNews& news) {
      if (arn != details_wanted_) return;
      news.details_of = arn;
      news.details = std::move(outcome.json);
      news.message = std::move(outcome.problem);
    });
  });
}

void JobFeed::stop(const Job& job) {
  lister_.call(job.kind->stop, "jobIdentifier", job.arn, [this, name = job.name](const JobLister::Outcome& outcome) {
    change([&](JobNews& news) { news.message = outcome.problem.empty() ? "asked to stop: " + name : outcome.problem; });
    refresh();
  });
}

void JobFeed::run() {
  auto next = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  while (!ends_) {
    if (!wants_list_ && std::chrono::steady_clock::now() < next) {
      wake_.wait_until(lock, next, [this] { return ends_ || wants_list_; });
      continue;
    }
    wants_list_ = false;
    news_.is_busy = true;
    lock.unlock();
    const auto begun = std::chrono::steady_clock::now();
    list();
    const auto ended = std::chrono::steady_clock::now();
    next = ended + std::max<std::chrono::steady_clock::duration>(interval_, 5 * (ended - begun));
    lock.lock();
    news_.is_busy = false;
  }
}

/// Each kind is shown as soon as it is there.
void JobFeed::list() {
  std::vector<std::string> problems;
  lister_.list([&](ListedJobs listed) {
    if (!listed.problem.empty()) return add_problem(problems, std::move(listed.problem));
    std::vector<Job> jobs;
    for (const Job& job : *news().jobs)
      if (job.kind != listed.kind) jobs.push_back(job);
    std::move(listed.jobs.begin(), listed.jobs.end(), std::back_inserter(jobs));
    std::stable_sort(jobs.begin(), jobs.end(), [](const Job& a, const Job& b) {
      const bool a_goes = phase_of(a.status) == JobPhase::going;
      const bool b_goes = phase_of(b.status) == JobPhase::going;
      return a_goes != b_goes ? a_goes : a.created > b.created;
    });
    change([&](JobNews& news) {
      news.jobs = std::make_shared<const std::vector<Job>>(std::move(jobs));
      ++news.version;
    });
  });
  change([&](JobNews& news) { news.problems = std::move(problems); });
}

}  // namespace outcrop::cli
