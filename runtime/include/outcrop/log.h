// Logs: where a client tells what it does. Make a sink, and put it into ClientConfig::log.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "outcrop/version.h"

namespace outcrop {

/// From what must be seen to what is seldom wanted; a level holds those before it.
enum class LogLevel : std::uint8_t {
  off,
  warning,  ///< an attempt failed and is repeated, and why; credentials that could not be renewed are used on
  info,     ///< each call, once it is over
  debug,    ///< each attempt: where it goes, how long its parts took, what came back
  trace,    ///< headers of requests and answers; values only of those that can't be secret
};

/// "warning", "info", ...
std::string_view to_string(LogLevel level);

/// One line. Valid while it is written. Credentials, tokens, bodies, paths, queries and the text of service errors are
/// never in it: what the model may call sensitive stays out.
struct LogRecord {
  LogLevel level{};
  std::string_view operation;  ///< "ListEvaluationJobs"; "Credentials" where a provider speaks
  /// The same for all lines of a call, and sent as amz-sdk-invocation-id; empty where a provider speaks, for all calls.
  std::string_view invocation_id;
  std::string_view text;
};

/// "warning ListEvaluationJobs 1b4e28ba-...: TEXT".
std::string to_string(const LogRecord& record);

/// Where lines go. Called from every thread that makes calls, at the same time; must not call the client, nor throw.
class LogSink {
 public:
  /// Gets the lines of `level` and those before it.
  explicit LogSink(LogLevel level) : level_(level) {}
  LogSink(const LogSink&) = delete;
  LogSink& operator=(const LogSink&) = delete;
  virtual ~LogSink() = default;

  bool wants(LogLevel level) const { return level <= level_; }
  virtual void write(const LogRecord& record) noexcept = 0;

 private:
  LogLevel level_;
};

/// `write(record)` gets the lines.
template <class Write>
std::shared_ptr<LogSink> log_to(LogLevel level, Write write) {
  class Sink final : public LogSink {
   public:
    Sink(LogLevel level, Write write) : LogSink(level), write_(std::move(write)) {}
    void write(const LogRecord& record) noexcept override { write_(record); }

   private:
    Write write_;
  };
  return std::make_shared<Sink>(level, std::move(write));
}

/// To standard error, a line a record.
std::shared_ptr<LogSink> log_to_stderr(LogLevel level = LogLevel::info);

}  // namespace outcrop
