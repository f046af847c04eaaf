// The ledger: what became of every call, and whether that is what may become of it.
#pragma once

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/error.h"
#include "outcrop/interceptor.h"

namespace soak {

/// What was done to a call, so that some errors are right.
struct Expected {
  bool may_be_cancelled{};
  bool has_total_limit{};
  bool streams{};
};

/// Safe from many threads. As an interceptor it also counts what the SDK says of its calls.
class Ledger final : public outcrop::Interceptor {
 public:
  void begin(std::string_view what);
  /// One of these ends what has begun.
  void success(std::string_view what);
  void failure(std::string_view what, const outcrop::Error& error, const Expected& expected);
  void wrong(std::string_view what, const std::string& why);

  std::unique_ptr<outcrop::CallInterceptor> call_begins(const outcrop::CallStart& call) noexcept override;

  std::size_t begun() const { return begun_; }
  /// Prints everything; true when every call is accounted for.
  bool print_summary() const;

 private:
  class Watch;
  void count(std::string_view what, const std::string& outcome);

  std::atomic<std::size_t> begun_{};
  std::atomic<std::size_t> ended_{};
  std::atomic<std::size_t> calls_begun_{};
  std::atomic<std::size_t> calls_ended_{};
  std::atomic<std::size_t> attempts_begun_{};
  std::atomic<std::size_t> attempts_ended_{};
  mutable std::mutex mutex_;
  std::map<std::string, std::map<std::string, std::size_t>> outcomes_;  // guarded by mutex_, as is what follows
  std::vector<std::string> wrong_;
};

}  // namespace soak
