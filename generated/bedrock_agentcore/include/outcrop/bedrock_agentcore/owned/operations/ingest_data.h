// IngestData: the output of Client::ingest_data, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"

namespace outcrop::bedrock_agentcore {

struct IngestDataView;

/// The session that the content went into.
struct IngestData {
  /// The session's id: that of the request, or the one that the service made.
  std::string session_id{};

  friend bool operator==(const IngestData&, const IngestData&) = default;
};
IngestData to_owned(const IngestDataView& view);
void write_json(internal::JsonWriter& writer, const IngestData& in);

}  // namespace outcrop::bedrock_agentcore
