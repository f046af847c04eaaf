#include "jobs/feed.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace outcrop::cli {

JobFeed::JobFeed(const GlobalOptions& options, std::vector<const JobKind*> wanted, std::chrono::milliseconds interval)
    : lister_(options, std::move(wanted), stop_.token()), region_(lister_.region()), interval_(interval) {
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

void JobFeed::add(std::function<void()> task) {
  const std::scoped_lock lock(mutex_);
  tasks_.push_back(std::move(task));
  wake_.notify_one();
}

void JobFeed::ask_details(const Job& job) {
  change([](JobNews& news) { news.details_of.clear(); });
  add([this, kind = job.kind, arn = job.arn] {
    JobLister::Outcome outcome = lister_.call(kind->get, kind->get_member, arn);
    change([&](JobNews& news) {
      news.details_of = arn;
      news.details = std::move(outcome.json);
      news.message = std::move(outcome.problem);
    });
  });
}

void JobFeed::stop(const Job& job) {
  add([this, kind = job.kind, arn = job.arn, name = job.name] {
    const JobLister::Outcome outcome = lister_.call(kind->stop, "jobIdentifier", arn);
    change([&](JobNews& news) { news.message = outcome.problem.empty() ? "asked to stop: " + name : outcome.problem; });
    refresh();
  });
}

void JobFeed::run() {
  auto next = std::chrono::steady_clock::now();
  std::unique_lock lock(mutex_);
  while (!ends_) {
    if (!tasks_.empty()) {
      const std::function<void()> task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
      lock.lock();
    } else if (wants_list_ || std::chrono::steady_clock::now() >= next) {
      wants_list_ = false;
      news_.is_busy = true;
      lock.unlock();
      const auto begun = std::chrono::steady_clock::now();
      list();
      const auto ended = std::chrono::steady_clock::now();
      next = ended + std::max<std::chrono::steady_clock::duration>(interval_, 5 * (ended - begun));
      lock.lock();
      news_.is_busy = false;
    } else {
      wake_.wait_until(lock, next, [this] { return ends_ || wants_list_ || !tasks_.empty(); });
    }
  }
}

/// Each kind is shown as soon as it is there.
void JobFeed::list() {
  std::vector<std::string> problems;
  lister_.list([&](ListedJobs listed) {
    if (!listed.problem.empty()) {
      problems.push_back(std::move(listed.problem));
      return;
    }
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
