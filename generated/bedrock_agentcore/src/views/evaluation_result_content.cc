// Decode tables and records of EvaluationResultContentView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/evaluation_result_content.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field span_context_fields[] = {
    {"sessionId", &internal::string_type, offsetof(SpanContextView, session_id), internal::Slot::plain},
    {"traceId", &internal::string_type, offsetof(SpanContextView, trace_id), internal::Slot::optional},
    {"spanId", &internal::string_type, offsetof(SpanContextView, span_id), internal::Slot::optional},
};

constexpr internal::Field context_fields[] = {
    {"spanContext", &schemas::span_context_type, offsetof(ContextView, span_context), internal::Slot::reference},
};

constexpr internal::Field token_usage_fields[] = {
    {"inputTokens", &internal::int32_type, offsetof(TokenUsageView, input_tokens), internal::Slot::optional},
    {"outputTokens", &internal::int32_type, offsetof(TokenUsageView, output_tokens), internal::Slot::optional},
    {"totalTokens", &internal::int32_type, offsetof(TokenUsageView, total_tokens), internal::Slot::optional},
};

constexpr internal::Field evaluation_result_content_fields[] = {
    {"evaluatorArn", &internal::string_type, offsetof(EvaluationResultContentView, evaluator_arn),
     internal::Slot::plain},
    {"evaluatorId", &internal::string_type, offsetof(EvaluationResultContentView, evaluator_id), internal::Slot::plain},
    {"evaluatorName", &internal::string_type, offsetof(EvaluationResultContentView, evaluator_name),
     internal::Slot::plain},
    {"explanation", &internal::string_type, offsetof(EvaluationResultContentView, explanation),
     internal::Slot::optional, true},
    {"context", &schemas::context_type, offsetof(EvaluationResultContentView, context), internal::Slot::plain},
    {"value", &internal::double_type, offsetof(EvaluationResultContentView, value), internal::Slot::optional},
    {"label", &internal::string_type, offsetof(EvaluationResultContentView, label), internal::Slot::optional},
    {"tokenUsage", &schemas::token_usage_type, offsetof(EvaluationResultContentView, token_usage),
     internal::Slot::reference},
    {"errorMessage", &internal::string_type, offsetof(EvaluationResultContentView, error_message),
     internal::Slot::optional},
    {"errorCode", &internal::string_type, offsetof(EvaluationResultContentView, error_code), internal::Slot::optional},
    {"ignoredReferenceInputFields", &internal::string_list_type,
     offsetof(EvaluationResultContentView, ignored_reference_input_fields), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_evaluation_result_content(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<EvaluationResultContentView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"context", Lead::brace>(schemas::context_type, internal::Slot::plain, &view.context)) return nullptr;
  if (!in.text<"errorCode">(view.error_code)) return nullptr;
  if (!in.text<"errorMessage">(view.error_message)) return nullptr;
  if (!in.text<"evaluatorArn">(view.evaluator_arn)) return nullptr;
  if (!in.text<"evaluatorId">(view.evaluator_id)) return nullptr;
  if (!in.text<"evaluatorName">(view.evaluator_name)) return nullptr;
  if (!in.text<"explanation">(view.explanation)) return nullptr;
  if (!in.texts<"ignoredReferenceInputFields">(view.ignored_reference_input_fields)) return nullptr;
  if (!in.text<"label">(view.label)) return nullptr;
  if (!in.reference<"tokenUsage">(view.token_usage, [&](auto& inner) {
        if (!in.value<"inputTokens", Lead::either>(internal::int32_type, internal::Slot::optional, &inner.input_tokens))
          return false;
        if (!in.value<"outputTokens", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                    &inner.output_tokens))
          return false;
        if (!in.value<"totalTokens", Lead::either>(internal::int32_type, internal::Slot::optional, &inner.total_tokens))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"value">(internal::double_type, internal::Slot::optional, &view.value)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord evaluation_result_content_record{read_evaluation_result_content};

}  // namespace

namespace schemas {

constinit const internal::Schema span_context_schema =
    internal::structure_schema<SpanContextView>("SpanContext", span_context_fields);
constinit const internal::Type span_context_type = internal::structure_type<SpanContextView>(span_context_schema);

constinit const internal::Schema context_schema = internal::union_schema<ContextView>("Context", context_fields);
constinit const internal::Type context_type = internal::union_type<ContextView>(context_schema);

constinit const internal::Schema token_usage_schema =
    internal::structure_schema<TokenUsageView>("TokenUsage", token_usage_fields);
constinit const internal::Type token_usage_type = internal::structure_type<TokenUsageView>(token_usage_schema);

constinit const internal::Schema evaluation_result_content_schema =
    internal::structure_schema<EvaluationResultContentView>("EvaluationResultContent", evaluation_result_content_fields,
                                                            &evaluation_result_content_record);
constinit const internal::Type evaluation_result_content_type =
    internal::structure_type<EvaluationResultContentView>(evaluation_result_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SpanContextView*) { return schemas::span_context_schema; }
const internal::Schema& schema_of(const ContextView*) { return schemas::context_schema; }
const internal::Schema& schema_of(const TokenUsageView*) { return schemas::token_usage_schema; }
const internal::Schema& schema_of(const EvaluationResultContentView*) {
  return schemas::evaluation_result_content_schema;
}

}  // namespace outcrop::bedrock_agentcore
