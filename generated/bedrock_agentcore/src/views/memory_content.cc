// Decode tables of MemoryContentView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/memory_content.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field memory_content_fields[] = {
    {"text", &internal::string_type, offsetof(MemoryContentView, text), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema memory_content_schema =
    internal::union_schema<MemoryContentView>("MemoryContent", memory_content_fields);
constinit const internal::Type memory_content_type = internal::union_type<MemoryContentView>(memory_content_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MemoryContentView*) { return schemas::memory_content_schema; }

}  // namespace outcrop::bedrock_agentcore
