// Makes EvaluationResultContent and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/evaluation_result_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/evaluation_result_content.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

TokenUsage to_owned(const TokenUsageView& view) {
  TokenUsage owned;
  internal::own(owned.input_tokens, view.input_tokens);
  internal::own(owned.output_tokens, view.output_tokens);
  internal::own(owned.total_tokens, view.total_tokens);
  return owned;
}

void write_json(internal::JsonWriter& writer, const TokenUsage& in) {
  writer.begin_object();
  writer.member("inputTokens", in.input_tokens);
  writer.member("outputTokens", in.output_tokens);
  writer.member("totalTokens", in.total_tokens);
  writer.end_object();
}

EvaluationResultContent to_owned(const EvaluationResultContentView& view) {
  EvaluationResultContent owned;
  internal::own(owned.evaluator_arn, view.evaluator_arn);
  internal::own(owned.evaluator_id, view.evaluator_id);
  internal::own(owned.evaluator_name, view.evaluator_name);
  internal::own(owned.explanation, view.explanation);
  internal::own(owned.context, view.context);
  internal::own(owned.value, view.value);
  internal::own(owned.label, view.label);
  internal::own(owned.token_usage, view.token_usage);
  internal::own(owned.error_message, view.error_message);
  internal::own(owned.error_code, view.error_code);
  internal::own(owned.ignored_reference_input_fields, view.ignored_reference_input_fields);
  return owned;
}

void write_json(internal::JsonWriter& writer, const EvaluationResultContent& in) {
  writer.begin_object();
  writer.member("evaluatorArn", in.evaluator_arn);
  writer.member("evaluatorId", in.evaluator_id);
  writer.member("evaluatorName", in.evaluator_name);
  writer.sensitive().member("explanation", in.explanation);
  writer.member("context", in.context);
  writer.member("value", in.value);
  writer.member("label", in.label);
  writer.member("tokenUsage", in.token_usage);
  writer.member("errorMessage", in.error_message);
  writer.member("errorCode", in.error_code);
  writer.member("ignoredReferenceInputFields", in.ignored_reference_input_fields);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
