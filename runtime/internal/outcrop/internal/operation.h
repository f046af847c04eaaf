// What the generator says about a service, an operation and an error.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/internal/event_schema.h"
#include "outcrop/internal/schema.h"
#include "outcrop/internal/sensitive.h"

namespace outcrop::internal {

struct Service {
  std::string_view id;               // sdkId: "Bedrock Runtime"
  std::string_view module;           // C++ namespace: "bedrock_runtime"; also the key of `services` sections
  std::string_view endpoint_prefix;  // "bedrock-runtime"
  std::string_view signing_name;     // "bedrock"
  std::string_view api_version;
  bool bearer_auth{};                               // smithy.api#httpBearerAuth is among its auth schemes
  std::span<const SensitiveOperation> sensitive{};  // operations that have sensitive members, by name
};

/// smithy.api#retryable on an error shape.
enum class ModeledRetry : std::uint8_t { none, transient, throttling };

struct ErrorSpec {
  std::string_view name;  // the shape's name, as it stands in x-amzn-errortype
  int http_status;        // of the model; what was received decides retries
  ModeledRetry retry{};
  const OutputSchema* output;
};

struct Operation {
  const Service* service;
  std::string_view name;                     // "ListEvaluationJobs"
  std::span<const ErrorSpec* const> errors;  // of the operation first, then the other errors of the service
  const OutputSchema* output;
  std::string_view output_token{};    // paginated: JSON key of the next token, at the top of the body; else empty
  const EventStreamSchema* events{};  // of an operation whose answer is an event stream
  bool sends_events{};                // its request is one too, and both are on their way at once
  bool streams_bytes{};               // the answer's body is a streaming blob: it is handed out as it comes
  bool unsigned_request{};            // smithy.api#optionalAuth or noAuth
  bool checksum_required{};           // smithy.api#httpChecksumRequired: Content-MD5
  bool gzip_request{};                // smithy.api#requestCompression with gzip
  bool model_invocation{};            // runs a model: may be silent for long, and a repetition is paid twice
  bool creates_anew{};                // each request creates another one; no idempotency token tells repetitions
  std::string_view
      host_prefix{};  // smithy.api#endpoint hostPrefix, when it has no labels; see HttpRequest::host_prefix

  bool streams() const { return events || streams_bytes; }
};

}  // namespace outcrop::internal
