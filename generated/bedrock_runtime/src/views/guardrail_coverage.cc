// Decode tables of GuardrailCoverageView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/guardrail_coverage.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field guardrail_image_coverage_fields[] = {
    {"guarded", &internal::int32_type, offsetof(GuardrailImageCoverageView, guarded), internal::Slot::optional},
    {"total", &internal::int32_type, offsetof(GuardrailImageCoverageView, total), internal::Slot::optional},
};

constexpr internal::Field guardrail_text_characters_coverage_fields[] = {
    {"guarded", &internal::int32_type, offsetof(GuardrailTextCharactersCoverageView, guarded),
     internal::Slot::optional},
    {"total", &internal::int32_type, offsetof(GuardrailTextCharactersCoverageView, total), internal::Slot::optional},
};

constexpr internal::Field guardrail_coverage_fields[] = {
    {"textCharacters", &schemas::guardrail_text_characters_coverage_type,
     offsetof(GuardrailCoverageView, text_characters), internal::Slot::reference},
    {"images", &schemas::guardrail_image_coverage_type, offsetof(GuardrailCoverageView, images),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema guardrail_image_coverage_schema =
    internal::structure_schema<GuardrailImageCoverageView>("GuardrailImageCoverage", guardrail_image_coverage_fields);
constinit const internal::Type guardrail_image_coverage_type =
    internal::structure_type<GuardrailImageCoverageView>(guardrail_image_coverage_schema);

constinit const internal::Schema guardrail_text_characters_coverage_schema =
    internal::structure_schema<GuardrailTextCharactersCoverageView>("GuardrailTextCharactersCoverage",
                                                                    guardrail_text_characters_coverage_fields);
constinit const internal::Type guardrail_text_characters_coverage_type =
    internal::structure_type<GuardrailTextCharactersCoverageView>(guardrail_text_characters_coverage_schema);

constinit const internal::Schema guardrail_coverage_schema =
    internal::structure_schema<GuardrailCoverageView>("GuardrailCoverage", guardrail_coverage_fields);
constinit const internal::Type guardrail_coverage_type =
    internal::structure_type<GuardrailCoverageView>(guardrail_coverage_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GuardrailImageCoverageView*) {
  return schemas::guardrail_image_coverage_schema;
}
const internal::Schema& schema_of(const GuardrailTextCharactersCoverageView*) {
  return schemas::guardrail_text_characters_coverage_schema;
}
const internal::Schema& schema_of(const GuardrailCoverageView*) { return schemas::guardrail_coverage_schema; }

}  // namespace outcrop::bedrock_runtime
