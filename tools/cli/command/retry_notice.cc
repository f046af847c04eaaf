#include "command/retry_notice.h"

#include <chrono>
#include <string>
#include <utility>

#include "output/progress.h"

namespace outcrop::cli {
namespace {

class CallNotice : public CallInterceptor {
 public:
  explicit CallNotice(const std::function<void(std::string_view)>& tell) : tell_(tell) {}

  void before_attempt(AttemptStart& attempt) noexcept override { most_ = attempt.max_attempts; }
  void after_attempt(const AttemptEnd& attempt) noexcept override {
    if (!attempt.retry_after || !attempt.error) return;
    const double seconds = std::chrono::duration<double>(*attempt.retry_after).count();
    tell_((attempt.error->code.empty() ? "no answer" : attempt.error->code) + ", trying again in " + fixed(seconds, 1) +
          " s (attempt " + std::to_string(attempt.number + 1) + " of " + std::to_string(most_) + ")");
  }

 private:
  const std::function<void(std::string_view)>& tell_;
  int most_{};
};

class RetryNotice : public Interceptor {
 public:
  explicit RetryNotice(std::function<void(std::string_view)> tell) : tell_(std::move(tell)) {}
  std::unique_ptr<CallInterceptor> call_begins(const CallStart&) noexcept override {
    return std::make_unique<CallNotice>(tell_);
  }

 private:
  const std::function<void(std::string_view)> tell_;
};

}  // namespace

std::shared_ptr<Interceptor> make_retry_notice(std::function<void(std::string_view what)> tell) {
  return std::make_shared<RetryNotice>(std::move(tell));
}

std::shared_ptr<Interceptor> make_retry_notice(Progress& progress) {
  return make_retry_notice([&progress](std::string_view what) { progress.show_wait(what); });
}

}  // namespace outcrop::cli
