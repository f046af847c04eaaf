// Input and output of Client::update_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"
#include "outcrop/bedrock_agentcore/types/variant.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::update_ab_test. An absent member is not sent.
struct UpdateABTestRequest {
  /// Required.
  std::optional<std::string> ab_test_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  std::optional<std::vector<Variant>> variants{};
  std::optional<GatewayFilter> gateway_filter{};
  Box<ABTestEvaluationConfig> evaluation_config{};
  std::optional<std::string> role_arn{};
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};

  friend bool operator==(const UpdateABTestRequest&, const UpdateABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateABTestRequest& in);

/// Output of Client::update_ab_test; valid as long as its Response.
struct UpdateABTestView {
  std::string_view ab_test_id{};
  std::string_view ab_test_arn{};
  Open<ABTestStatus> status{};
  Open<ABTestExecutionStatus> execution_status{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateABTestView*);

}  // namespace outcrop::bedrock_agentcore
