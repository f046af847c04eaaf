// GetABTest: the output of Client::get_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/ab_test_results.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"
#include "outcrop/bedrock_agentcore/types/variant.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetABTestView;

struct GetABTest {
  std::string ab_test_id{};
  std::string ab_test_arn{};
  std::string name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<ABTestStatus>> status{};
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  std::string gateway_arn{};
  std::optional<std::vector<Variant>> variants{};
  std::optional<GatewayFilter> gateway_filter{};
  ABTestEvaluationConfig evaluation_config{};
  std::optional<std::string> role_arn{};
  std::optional<std::string> current_run_id{};
  std::optional<std::vector<std::string>> error_details{};
  std::optional<Timestamp> started_at{};
  std::optional<Timestamp> stopped_at{};
  std::optional<Timestamp> max_duration_expires_at{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<ABTestResults> results{};

  friend bool operator==(const GetABTest&, const GetABTest&) = default;
};
GetABTest to_owned(const GetABTestView& view);
void write_json(internal::JsonWriter& writer, const GetABTest& in);

}  // namespace outcrop::bedrock_agentcore
