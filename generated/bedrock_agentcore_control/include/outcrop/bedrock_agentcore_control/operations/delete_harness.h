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
/// Which harness is deleted.
struct DeleteHarnessRequest {
  /// The id that CreateHarness gave the harness.
  ///
  /// Required.
  std::optional<std::string> harness_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Whether the memory that the service made for the harness goes too. Absent: it does. False keeps it as a memory
  /// of the account's own.
  std::optional<bool> delete_managed_memory{};

  friend bool operator==(const DeleteHarnessRequest&, const DeleteHarnessRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteHarnessRequest& in);

/// Output of Client::delete_harness; valid as long as its Response.
/// The harness that is being deleted.
struct DeleteHarnessView {
  /// The harness, with its state.
  OptionalRef<HarnessView> harness{};
};
const internal::Schema& schema_of(const DeleteHarnessView*);

}  // namespace outcrop::bedrock_agentcore_control
