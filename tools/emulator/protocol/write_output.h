// From the output of an operation to an HTTP answer, as the model binds it.
#pragma once

#include "model/shapes.h"
#include "protocol/http.h"
#include "text/json.h"

namespace outcrop::emulator {

/// `output` is one JSON object with all members by name; blobs are Base64. Members that are absent are not sent.
HttpAnswer write_output(const Operation& operation, const Json& output);

/// Without blanks, the members of every object sorted by their names, as Bedrock writes its answers.
std::string as_services_write(const Json& value);

/// The members as JSON calls them (jsonName), at every level.
Json to_wire(const Json& object, const Shape& shape);

}  // namespace outcrop::emulator
