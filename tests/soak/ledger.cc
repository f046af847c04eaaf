// Keeps the accounts.
#include "ledger.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace soak {
namespace {

using outcrop::Error;
using outcrop::ErrorKind;

constexpr std::size_t kShown = 20;

// What the emulator's faults make of a call.
bool is_right(const Error& error, const Expected& expected) {
  constexpr std::array<int, 3> kStatuses{429, 500, 503};
  constexpr std::array<std::string_view, 5> kBroken{"ConnectionReset", "ConnectionClosed", "TruncatedBody",
                                                    "TruncatedStream", "InvalidHttpResponse"};
  switch (error.kind) {
    case ErrorKind::service:
      return expected.streams || std::ranges::count(kStatuses, error.http_status) > 0;
    case ErrorKind::network:
      return std::ranges::count(kBroken, error.code) > 0;
    case ErrorKind::timeout:
      return error.code == "IdleTimeout" || (error.code == "TotalTimeout" && expected.has_total_limit);
    case ErrorKind::cancelled:
      return expected.may_be_cancelled;
    case ErrorKind::malformed_response:
      return true;
    default:
      return false;
  }
}

}  // namespace

class Ledger::Watch final : public outcrop::CallInterceptor {
 public:
  explicit Watch(Ledger& ledger) : ledger_(ledger) { ++ledger_.calls_begun_; }
  void before_attempt(outcrop::AttemptStart&) noexcept override { ++ledger_.attempts_begun_; }
  void after_attempt(const outcrop::AttemptEnd&) noexcept override { ++ledger_.attempts_ended_; }
  void after_call(const outcrop::CallEnd&) noexcept override { ++ledger_.calls_ended_; }

 private:
  Ledger& ledger_;
};

std::unique_ptr<outcrop::CallInterceptor> Ledger::call_begins(const outcrop::CallStart&) noexcept {
  return std::make_unique<Watch>(*this);
}

void Ledger::begin(std::string_view) { ++begun_; }

void Ledger::count(std::string_view what, const std::string& outcome) {
  ++ended_;
  const std::lock_guard lock(mutex_);
  ++outcomes_[std::string(what)][outcome];
}

void Ledger::success(std::string_view what) { count(what, "success"); }

void Ledger::failure(std::string_view what, const Error& error, const Expected& expected) {
  if (!is_right(error, expected)) return wrong(what, "an error that nothing explains: " + to_string(error));
  count(what, std::string(to_string(error.kind)) + ' ' + error.code);
}

void Ledger::wrong(std::string_view what, const std::string& why) {
  count(what, "WRONG");
  const std::lock_guard lock(mutex_);
  wrong_.push_back(std::string(what) + ": " + why);
}

bool Ledger::print_summary() const {
  const std::lock_guard lock(mutex_);
  for (const auto& [what, outcomes] : outcomes_) {
    std::cout << what << '\n';
    for (const auto& [outcome, number] : outcomes) std::cout << "  " << number << ' ' << outcome << '\n';
  }
  std::cout << begun_ << " begun, " << ended_ << " ended; in the SDK " << calls_begun_ << " calls begun, "
            << calls_ended_ << " ended, with " << attempts_begun_ << " attempts begun, " << attempts_ended_
            << " ended\n";
  for (std::size_t i = 0; i < wrong_.size() && i < kShown; ++i) std::cout << "unaccounted: " << wrong_[i] << '\n';
  const bool whole = wrong_.empty() && begun_ == ended_ && calls_begun_ == calls_ended_ &&
                     attempts_begun_ == attempts_ended_ && begun_ > 0;
  std::cout << (whole ? "every call is accounted for\n" : "CALLS ARE UNACCOUNTED FOR\n");
  return whole;
}

}  // namespace soak
