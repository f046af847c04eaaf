// Exit codes, those of the AWS CLI.
#pragma once

namespace outcrop::cli::exit_code {

inline constexpr int success = 0;
inline constexpr int partly_refused = 1;   ///< the call succeeded, but the service refused some of its entries
inline constexpr int other_end = 1;        ///< what was waited for ended in another state than the one that was wanted
inline constexpr int usage = 252;          ///< the command line or its input: nothing was sent
inline constexpr int configuration = 253;  ///< settings or credentials are missing or wrong: nothing was sent
inline constexpr int service = 254;        ///< the service answered with an error
inline constexpr int failure = 255;  ///< anything else: network, timeout, an answer that can't be read, a full disk

}  // namespace outcrop::cli::exit_code
