// How many tokens a minute a model may use.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "outcrop/timestamp.h"

namespace outcrop::emulator {

/// As Amazon Bedrock keeps them ("How tokens are counted in Amazon Bedrock", the user guide's page
/// quotas-token-burndown): a call takes its input and the most that it may say when it begins, and gives back what it
/// didn't use when its answer is over. What Claude 3.7 and later models say counts five times then. Each model of each
/// region has its own, whatever the operation. A quota fills evenly over a minute. Any thread.
class TokenQuota {
 public:
  /// Of one call. Gives back what is left when it goes. One thread at a time.
  class Lease {
   public:
    struct Bucket;
    Lease(std::shared_ptr<Bucket> bucket, std::int64_t taken, std::int64_t burndown)
        : bucket_(std::move(bucket)), taken_(taken), burndown_(burndown) {}
    ~Lease();
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    /// What the call really used; nothing, where nobody says so.
    void used(std::int64_t input, std::int64_t output) { used_ = input + output * burndown_; }

   private:
    std::shared_ptr<Bucket> bucket_;  ///< null: no quota
    std::int64_t taken_;
    std::int64_t burndown_;
    std::int64_t used_{};
  };

  /// Of each model; absent: no limit. All of them are full afterwards.
  void set(std::optional<std::int64_t> tokens_a_minute);

  /// Null where the call has to be throttled.
  std::shared_ptr<Lease> take(const std::string& region, const std::string& model, std::int64_t tokens, Timestamp now);

 private:
  std::mutex mutex_;
  std::optional<std::int64_t> a_minute_;
  std::map<std::string, std::shared_ptr<Lease::Bucket>> buckets_;
};

}  // namespace outcrop::emulator
