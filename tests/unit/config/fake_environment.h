// An environment and a clock that hold what a test says and nothing of the machine.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

#include "outcrop/internal/environment.h"
#include "outcrop/internal/seams.h"

namespace outcrop::internal {

class FakeEnvironment final : public Environment {
 public:
  using Map = std::map<std::string, std::string>;
  explicit FakeEnvironment(Map variables = {}, Map files = {})
      : variables_(std::move(variables)), files_(std::move(files)) {}

  std::optional<std::string> variable(const std::string& name) const override { return find(variables_, name); }
  FileText read_file(const std::string& path) const override {
    if (const auto problem = find(unreadable, path))
      return {.outcome = FileText::Outcome::failed, .problem = *problem, .is_no_file = unreadable_is_no_file};
    const auto text = find(files_, path);
    if (!text) return {};
    return {.outcome = FileText::Outcome::read, .text = *text};
  }
  std::string replace_file(const std::string& path, std::string_view content) const override {
    const std::lock_guard lock(mutex_);
    if (!write_problem.empty()) return write_problem;
    files_[path] = std::string(content);
    return {};
  }

  void set_variable(const std::string& name, std::string value) {
    const std::lock_guard lock(mutex_);
    variables_[name] = std::move(value);
  }
  Map unreadable{};              ///< path -> reason
  bool unreadable_is_no_file{};  ///< FileText::is_no_file of them
  std::string write_problem{};   ///< why no file can be replaced; empty: all can

 private:
  std::optional<std::string> find(const Map& map, const std::string& key) const {
    const std::lock_guard lock(mutex_);
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional<std::string>(found->second);
  }

  mutable std::mutex mutex_;
  Map variables_;
  mutable Map files_;
};

/// Stands still until it is told, and waits by jumping ahead.
class FakeClock final : public Clock {
 public:
  explicit FakeClock(std::string_view now = "2026-11-25T10:00:00Z") : now_(*parse_timestamp(now)) {}

  Timestamp now() const override {
    const std::lock_guard lock(mutex_);
    return now_;
  }
  Instant steady_now() const override {
    const std::lock_guard lock(mutex_);
    return steady_;
  }
  void wait_until(Instant until, const CancellationToken& token) override {
    if (!token.cancelled() && until > steady_now())
      advance(std::chrono::ceil<std::chrono::milliseconds>(until - steady_now()));
  }
  void advance(std::chrono::milliseconds by) {
    const std::lock_guard lock(mutex_);
    now_ = now_.time() + by;
    steady_ += by;
  }

 private:
  mutable std::mutex mutex_;
  Timestamp now_;
  Instant steady_{std::chrono::hours(1)};
};

class FakeRandom final : public Random {
 public:
  explicit FakeRandom(double value = 0.5) : value_(value) {}
  double fraction() override { return value_; }

 private:
  double value_;
};

/// Files are those of a home at /home/me: the config file's text, then the credentials file's.
inline std::shared_ptr<FakeEnvironment> home_with(FakeEnvironment::Map variables, std::string config = {},
                                                  std::string credentials = {}) {
  variables.emplace("HOME", "/home/me");
  FakeEnvironment::Map files;
  if (!config.empty()) files["/home/me/.aws/config"] = std::move(config);
  if (!credentials.empty()) files["/home/me/.aws/credentials"] = std::move(credentials);
  return std::make_shared<FakeEnvironment>(std::move(variables), std::move(files));
}

}  // namespace outcrop::internal
