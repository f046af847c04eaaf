// NO_PROXY: which hosts are reached without a proxy.
#pragma once

#include <string_view>

namespace outcrop::internal {

/// Whether `list` names the host of `url`. Its entries stand between commas or blanks:
/// - `*`: every host;
/// - `example.com`, `.example.com`: this name and all below it; `*.example.com`: all below it;
/// - `192.0.2.1`, `2001:db8::1`, `[2001:db8::1]`: an address;
/// - `10.0.0.0/8`, `2001:db8::/32`, `[2001:db8::]/32`: the addresses of a network;
/// - each of the first three with `:8080`: at this port only.
/// Names have no case; a name is not looked up to compare its addresses. An entry of another form names nothing.
bool is_reached_directly(std::string_view url, std::string_view list);

}  // namespace outcrop::internal
