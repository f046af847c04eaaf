// Decode tables of RetrieveAndGenerateOutputView.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field retrieve_and_generate_output_fields[] = {
    {"text", &internal::string_type, offsetof(RetrieveAndGenerateOutputView, text), internal::Slot::plain, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema retrieve_and_generate_output_schema =
    internal::structure_schema<RetrieveAndGenerateOutputView>("RetrieveAndGenerateOutput",
                                                              retrieve_and_generate_output_fields);
constinit const internal::Type retrieve_and_generate_output_type =
    internal::structure_type<RetrieveAndGenerateOutputView>(retrieve_and_generate_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RetrieveAndGenerateOutputView*) {
  return schemas::retrieve_and_generate_output_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
