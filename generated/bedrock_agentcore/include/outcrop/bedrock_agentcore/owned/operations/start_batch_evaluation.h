// StartBatchEvaluation: the output of Client::start_batch_evaluation, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/evaluator.h"
#include "outcrop/bedrock_agentcore/types/insight.h"
#include "outcrop/bedrock_agentcore/types/output_config.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartBatchEvaluationView;

struct StartBatchEvaluation {
  std::string batch_evaluation_id{};
  std::string batch_evaluation_arn{};
  std::string batch_evaluation_name{};
  std::optional<std::vector<Evaluator>> evaluators{};
  std::optional<std::vector<Insight>> insights{};
  std::optional<OwnedOpen<BatchEvaluationStatus>> status{};
  Timestamp created_at{};
  Box<OutputConfig> output_config{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};
  std::optional<std::string> kms_key_arn{};
  std::optional<std::string> description{};

  friend bool operator==(const StartBatchEvaluation&, const StartBatchEvaluation&) = default;
};
StartBatchEvaluation to_owned(const StartBatchEvaluationView& view);
void write_json(internal::JsonWriter& writer, const StartBatchEvaluation& in);

}  // namespace outcrop::bedrock_agentcore
