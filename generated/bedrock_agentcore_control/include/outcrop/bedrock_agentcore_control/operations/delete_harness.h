// Input and output of Client::delete_harness.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/harness.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_harness. An absent member is not sent.
struct DeleteHarnessRequest {
  /// Required.
  std::optional<std::string> harness_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<bool> delete_managed_memory{};

  friend bool operator==(const DeleteHarnessRequest&, const DeleteHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteHarnessRequest& in);

/// Output of Client::delete_harness; valid as long as its Response.
struct DeleteHarnessView {
  OptionalRef<HarnessView> harness{};
};
const internal::Schema& schema_of(const DeleteHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
