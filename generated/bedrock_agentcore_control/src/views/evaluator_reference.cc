// Decode tables of EvaluatorReferenceView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/evaluator_reference.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field evaluator_reference_fields[] = {
    {"evaluatorId", &internal::string_type, offsetof(EvaluatorReferenceView, evaluator_id), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema evaluator_reference_schema =
    internal::union_schema<EvaluatorReferenceView>("EvaluatorReference", evaluator_reference_fields);
constinit const internal::Type evaluator_reference_type =
    internal::union_type<EvaluatorReferenceView>(evaluator_reference_schema);

}  // namespace schemas

const internal::Schema& schema_of(const EvaluatorReferenceView*) { return schemas::evaluator_reference_schema; }

}  // namespace outcrop::bedrock_agentcore_control
