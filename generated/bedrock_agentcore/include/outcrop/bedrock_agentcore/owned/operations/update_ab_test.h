// UpdateABTest: the output of Client::update_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct UpdateABTestView;

struct UpdateABTest {
  std::string ab_test_id{};
  std::string ab_test_arn{};
  std::optional<OwnedOpen<ABTestStatus>> status{};
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateABTest&, const UpdateABTest&) = default;
};
UpdateABTest to_owned(const UpdateABTestView& view);
void write_json(internal::JsonWriter& writer, const UpdateABTest& in);

}  // namespace outcrop::bedrock_agentcore
