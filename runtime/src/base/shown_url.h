// How a URL is written into an error, a log or a listing of settings.
#pragma once

#include <string>
#include <string_view>

namespace outcrop::internal {

/// `url` without what may be secret in it, each part replaced by `***`: user name and password, a query, a fragment,
/// and a port that is no number. For malformed URLs too, where nobody knows for sure what is what: all of it up to the
/// last `@` counts as user name and password, also where the `@` is written as %40.
std::string shown_url(std::string_view url);

}  // namespace outcrop::internal
