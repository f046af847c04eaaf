// JobFeed: keeps a list of jobs up to date in a thread of its own, and does what is asked for meanwhile.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "jobs/lister.h"

namespace outcrop::cli {

/// What is known at a moment.
struct JobNews {
  std::shared_ptr<const std::vector<Job>> jobs;  ///< never null
  std::uint64_t version{};                       ///< of `jobs`
  std::vector<std::string> problems{};           ///< of kinds that couldn't be listed; their jobs stay as they were
  std::string message{};                         ///< what became of what was asked for last
  std::string details_of{};                      ///< the ARN of the job that `details` are of
  std::string details{};                         ///< JSON; empty: `message` tells why
  bool is_busy{};
};

class JobFeed {
 public:
  /// Lists again `interval` behind the end of a listing, or five times as long as that took. What is asked for doesn't
  /// wait for a listing.
  JobFeed(const GlobalOptions& options, std::vector<const JobKind*> kinds, std::chrono::milliseconds interval);
  JobFeed(const JobFeed&) = delete;
  JobFeed& operator=(const JobFeed&) = delete;
  /// Cancels what is on its way.
  ~JobFeed();

  JobNews news() const;
  void refresh();
  void ask_details(const Job& job);
  void stop(const Job& job);
  const std::string& region() const { return region_; }

 private:
  void run();
  void list();
  template <class Change>
  void change(Change change_news) {
    const std::scoped_lock lock(mutex_);
    change_news(news_);
  }

  CancellationSource stop_;
  std::chrono::milliseconds interval_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  JobNews news_;
  std::string details_wanted_;  ///< the ARN; answers to what was asked for before are late
  bool wants_list_{true};
  bool ends_{};
  JobLister lister_;  // its end waits for callbacks, which use what stands above
  std::string region_;
  std::thread thread_;
};

}  // namespace outcrop::cli
