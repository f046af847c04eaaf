// write_view: a view as JSON, by its decode table.
#pragma once

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// What is absent writes nothing.
void write_view(JsonWriter& writer, const Schema& schema, const void* view);

}  // namespace outcrop::internal
