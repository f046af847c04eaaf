// Decode tables and records of EvaluatorView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/evaluator.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field evaluator_fields[] = {
    {"evaluatorId", &internal::string_type, offsetof(EvaluatorView, evaluator_id), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_evaluator(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<EvaluatorView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"evaluatorId", Lead::brace>(view.evaluator_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord evaluator_record{read_evaluator};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluator_schema =
    internal::structure_schema<EvaluatorView>("Evaluator", evaluator_fields, &evaluator_record);
constinit const internal::Type evaluator_type = internal::structure_type<EvaluatorView>(evaluator_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluatorView*) { return schemas::evaluator_schema; }

}  // namespace outcrop::bedrock_agentcore
