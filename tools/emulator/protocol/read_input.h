// From an HTTP request to the input of an operation, as the model binds it.
#pragma once

#include "protocol/http.h"
#include "protocol/route_table.h"
#include "text/json.h"

namespace outcrop::emulator {

/// One JSON object with all members of the input that the request carries, wherever they came from; numbers, booleans
/// and lists of headers and queries are typed. Blobs stay Base64 (a blob payload is encoded), timestamps keep their
/// text. Unknown members are dropped, null ones too. Throws ServiceError: SerializationException for anything malformed
/// or of the wrong type, UnsupportedMediaTypeException.
Json read_input(const Route& route, const HttpCall& call);

}  // namespace outcrop::emulator
