// Input and output of Client::delete_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::delete_ab_test. An absent member is not sent.
/// Which A/B test is deleted.
struct DeleteABTestRequest {
  /// The A/B test's id.
  ///
  /// Required.
  std::optional<std::string> ab_test_id{};

  friend bool operator==(const DeleteABTestRequest&, const DeleteABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteABTestRequest& in);

/// Output of Client::delete_ab_test; valid as long as its Response.
/// The A/B test that is being deleted.
struct DeleteABTestView {
  /// The A/B test's id.
  std::string_view ab_test_id{};
  /// The A/B test's ARN.
  std::string_view ab_test_arn{};
  /// The state of the A/B test.
  Open<ABTestStatus> status{};
};
const internal::Schema& schema_of(const DeleteABTestView*);

}  // namespace outcrop::bedrock_agentcore
