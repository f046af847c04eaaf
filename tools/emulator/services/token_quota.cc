// How many tokens a minute a model may use.
#include "services/token_quota.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace outcrop::emulator {
namespace {

/// Names of models are the callers': so many quotas are kept, and then those that nobody uses are forgotten.
constexpr std::size_t kMostModels = 1'000;

std::int64_t burndown_of(const std::string& model) {
  const auto has = [&](const char* name) { return model.find(name) != std::string::npos; };
  const bool is_older = has("claude-v2") || has("claude-instant") || has("claude-3-5") || has("claude-3-haiku") ||
                        has("claude-3-sonnet") || has("claude-3-opus");
  return has("claude") && !is_older ? 5 : 1;
}

}  // namespace

struct TokenQuota::Lease::Bucket {
  /// False where it has less.
  bool take(std::int64_t tokens, Timestamp now) {
    const std::scoped_lock lock(mutex);
    const std::chrono::duration<double, std::ratio<60>> minutes = now.time() - filled.time();
    if (minutes.count() > 0) left = std::min(size, left + minutes.count() * size);
    filled = now;
    if (left < static_cast<double>(tokens)) return false;
    left -= static_cast<double>(tokens);
    return true;
  }

  void give_back(std::int64_t tokens) {
    const std::scoped_lock lock(mutex);
    left = std::min(size, left + static_cast<double>(tokens));
  }

  std::mutex mutex;
  double size{};
  double left{};  ///< below 0 where more was said than was taken for it
  Timestamp filled;
};

TokenQuota::Lease::~Lease() {
  if (bucket_) bucket_->give_back(taken_ - used_);
}

void TokenQuota::set(std::optional<std::int64_t> tokens_a_minute) {
  const std::scoped_lock lock(mutex_);
  a_minute_ = tokens_a_minute;
  buckets_.clear();
}

std::shared_ptr<TokenQuota::Lease> TokenQuota::take(const std::string& region, const std::string& model,
                                                    std::int64_t tokens, Timestamp now) {
  std::shared_ptr<Lease::Bucket> bucket;
  {
    const std::scoped_lock lock(mutex_);
    if (!a_minute_) return std::make_shared<Lease>(nullptr, 0, 1);
    if (buckets_.size() >= kMostModels)
      std::erase_if(buckets_, [](const auto& entry) { return entry.second.use_count() == 1; });
    std::shared_ptr<Lease::Bucket>& kept = buckets_[region + '/' + model];
    if (!kept) {
      kept = std::make_shared<Lease::Bucket>();
      kept->size = kept->left = static_cast<double>(*a_minute_);
      kept->filled = now;
    }
    bucket = kept;
  }
  if (!bucket->take(tokens, now)) return nullptr;
  return std::make_shared<Lease>(std::move(bucket), tokens, burndown_of(model));
}

}  // namespace outcrop::emulator
