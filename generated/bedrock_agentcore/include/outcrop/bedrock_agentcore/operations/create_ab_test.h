// Input and output of Client::create_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
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

/// Input of Client::create_ab_test. An absent member is not sent.
struct CreateABTestRequest {
  /// Required.
  std::optional<std::string> name{};
  std::optional<std::string> description{};
  /// Required.
  std::optional<std::string> gateway_arn{};
  /// Required.
  std::optional<std::vector<Variant>> variants{};
  std::optional<GatewayFilter> gateway_filter{};
  /// Required.
  Box<ABTestEvaluationConfig> evaluation_config{};
  /// Required.
  std::optional<std::string> role_arn{};
  std::optional<bool> enable_on_create{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const CreateABTestRequest&, const CreateABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateABTestRequest& in);

/// Output of Client::create_ab_test; valid as long as its Response.
struct CreateABTestView {
  std::string_view ab_test_id{};
  std::string_view ab_test_arn{};
  std::optional<std::string_view> name{};
  Open<ABTestStatus> status{};
  Open<ABTestExecutionStatus> execution_status{};
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateABTestView*);

}  // namespace outcrop::bedrock_agentcore
