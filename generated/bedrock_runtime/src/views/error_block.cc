// Decode tables of ErrorBlockView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/error_block.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field error_block_fields[] = {
    {"message", &internal::string_type, offsetof(ErrorBlockView, message), internal::Slot::optional, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema error_block_schema =
    internal::structure_schema<ErrorBlockView>("ErrorBlock", error_block_fields);
constinit const internal::Type error_block_type = internal::structure_type<ErrorBlockView>(error_block_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ErrorBlockView*) { return schemas::error_block_schema; }

}  // namespace outcrop::bedrock_runtime
