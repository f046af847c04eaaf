#include "command/retry_notice.h"

#include <chrono>
#include <string>

namespace outcrop::cli {
namespace {

class CallNotice : public CallInterceptor {
 public:
  explicit CallNotice(Progress& progress) : progress_(progress) {}

  void before_attempt(AttemptStart& attempt) noexcept override { most_ = attempt.max_attempts; }
  void after_attempt(const AttemptEnd& attempt) noexcept override {
    if (!attempt.retry_after || !attempt.error) return;
    const double seconds = std::chrono::duration<double>(*attempt.retry_after).count();
    progress_.show_wait((attempt.error->code.empty() ? "no answer" : attempt.error->code) + ", trying again in " +
                        fixed(seconds, 1) + " s (attempt " + std::to_string(attempt.number + 1) + " of " +
                        std::to_string(most_) + ")");
  }

 private:
  Progress& progress_;
  int most_{};
};

class RetryNotice : public Interceptor {
 public:
  explicit RetryNotice(Progress& progress) : progress_(progress) {}
  std::unique_ptr<CallInterceptor> call_begins(const CallStart&) noexcept override {
    return std::make_unique<CallNotice>(progress_);
  }

 private:
  Progress& progress_;
};

}  // namespace

std::shared_ptr<Interceptor> make_retry_notice(Progress& progress) { return std::make_shared<RetryNotice>(progress); }

}  // namespace outcrop::cli
