// What of a request may stand in a text: a log, a message.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::emulator {

/// Whether the header or query parameter of this name lets its bearer in. `name` as it came.
bool lets_in(std::string_view name);

/// The query with `***` for the values that let in.
std::string shown_query(std::string_view query);

/// The same of the lines of SigV4's canonical request.
std::string shown_canonical_request(std::string_view text);

}  // namespace outcrop::emulator
