// Reading faults as people write them.
#include "faults/fault.h"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <utility>

#include "text/duration.h"

namespace outcrop::emulator {
namespace {

constexpr std::pair<std::string_view, FaultKind> kKinds[] = {{"reset", FaultKind::reset},
                                                             {"truncate", FaultKind::truncate},
                                                             {"stall", FaultKind::stall},
                                                             {"silent", FaultKind::silent},
                                                             {"hang-up", FaultKind::hang_up},
                                                             {"slow", FaultKind::slow},
                                                             {"delay", FaultKind::delay},
                                                             {"cut", FaultKind::cut},
                                                             {"garbage", FaultKind::garbage},
                                                             {"split", FaultKind::split},
                                                             {"bad-crc", FaultKind::bad_crc},
                                                             {"exception", FaultKind::exception},
                                                             {"error-event", FaultKind::error_event}};

constexpr int kThrottled = 429;

std::string_view take(std::string_view& text, char separator) {
  const std::size_t end = std::min(text.find(separator), text.size());
  std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  while (part.starts_with(' ')) part.remove_prefix(1);
  while (part.ends_with(' ')) part.remove_suffix(1);
  return part;
}

template <class Number>
Number number(std::string_view name, std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0)
    throw std::invalid_argument(std::string(name) + "=" + std::string(text) + " is not a number");
  return value;
}

std::chrono::milliseconds duration(std::string_view name, std::string_view text) {
  const auto value = parse_duration(text);
  if (!value)
    throw std::invalid_argument(std::string(name) + "=" + std::string(text) +
                                " is not a duration such as 40ms or 5s, of 0 to 100 years");
  return *value;
}

void set_kind(Fault& fault, std::string_view word) {
  for (const auto& [name, kind] : kKinds) {
    if (name != word) continue;
    fault.kind = kind;
    return;
  }
  int status = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), status);
  if (word == "throttle")
    fault.status = kThrottled;
  else if (error == std::errc() && end == word.data() + word.size() && status >= 400 && status <= 599)
    fault.status = status;
  else
    throw std::invalid_argument(
        "'" + std::string(word) +
        "' is no fault; known are a status from 400 to 599, throttle, reset, truncate, stall, " +
        "silent, hang-up, slow, delay, cut, garbage, split, bad-crc, exception and error-event");
}

void set_parameter(Fault& fault, std::string_view name, std::string_view value) {
  if (name == "operation") {
    fault.operation = value;
  } else if (name == "count") {
    fault.count = number<std::int64_t>(name, value);
  } else if (name == "skip") {
    fault.skip = number<std::int64_t>(name, value);
  } else if (name == "probability") {
    fault.probability = number<double>(name, value);
  } else if (name == "type") {
    fault.type = value;
  } else if (name == "body" && (value == "json" || value == "html" || value == "empty")) {
    fault.body = value;
  } else if (name == "retry-after") {
    fault.retry_after = duration(name, value);
  } else if (name == "bytes") {
    fault.bytes = number<std::size_t>(name, value);
  } else if (name == "event") {
    fault.event = number<std::size_t>(name, value);
  } else if (name == "piece") {
    fault.piece = number<std::size_t>(name, value);
  } else if (name == "pause") {
    fault.pause = duration(name, value);
  } else if (name == "time") {
    fault.time = duration(name, value);
  } else {
    throw std::invalid_argument(
        "'" + std::string(name) + "=" + std::string(value) +
        "' is no parameter of a fault; known are operation, count, skip, " +
        "probability, type, body (json, html, empty), retry-after, bytes, event, piece, pause and time");
  }
}

}  // namespace

Fault parse_fault(std::string_view spec) {
  Fault fault;
  fault.spec = spec;
  set_kind(fault, take(spec, ','));
  while (!spec.empty()) {
    std::string_view value = take(spec, ',');
    const std::string_view name = take(value, '=');
    set_parameter(fault, name, value);
  }
  return fault;
}

std::vector<Fault> parse_faults(std::string_view specs) {
  std::vector<Fault> faults;
  while (!specs.empty()) faults.push_back(parse_fault(take(specs, ';')));
  return faults;
}

}  // namespace outcrop::emulator
