// What was called, for tests to look at.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "protocol/http.h"
#include "text/json.h"

namespace outcrop::emulator {

/// Counts all calls and keeps the latest. Any thread.
class CallLog {
 public:
  CallLog();
  ~CallLog();
  CallLog(const CallLog&) = delete;
  CallLog& operator=(const CallLog&) = delete;

  /// `operation` is empty where the request meant none.
  void add(const std::string& operation, const HttpCall& call, const HttpAnswer& answer);
  void clear();

  /// {"total", "byOperation": {name: count}, "calls": [the latest 1,000: operation, method, path, query, status, error,
  /// requestId, headers, body (JSON, else Base64; up to 64 KiB; as it came, with what is secret in it), invocationId,
  /// attempt; no header and no part of a query that lets its bearer in]}
  Json report() const;

 private:
  struct Entries;

  mutable std::mutex mutex_;
  std::unique_ptr<Entries> entries_;
};

}  // namespace outcrop::emulator
