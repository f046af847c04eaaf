// Log lines as text, and on standard error.
#include "outcrop/log.h"

#include <array>
#include <cstdio>

namespace outcrop {

std::string_view to_string(LogLevel level) {
  constexpr std::array<std::string_view, 5> kNames{"off", "warning", "info", "debug", "trace"};
  const auto index = static_cast<std::size_t>(level);
  return index < kNames.size() ? kNames[index] : std::string_view("unknown");
}

std::string to_string(const LogRecord& record) {
  std::string line;
  line.append(to_string(record.level)).append(" ").append(record.operation);
  if (!record.invocation_id.empty()) line.append(" ").append(record.invocation_id);
  line.append(": ").append(record.text);
  return line;
}

std::shared_ptr<LogSink> log_to_stderr(LogLevel level) {
  return log_to(level, [](const LogRecord& record) {
    const std::string line = to_string(record) + '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
  });
}

}  // namespace outcrop
