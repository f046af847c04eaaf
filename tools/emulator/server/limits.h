// What one connection may take, whatever it speaks.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace outcrop::emulator {

/// More than any Bedrock operation takes (InvokeModel: 25,000,000 bytes of body).
inline constexpr std::size_t kLargestBody = 64UL << 20;
/// Of all connections together, of bodies that are not whole yet.
inline constexpr std::size_t kMostBodies = 512UL << 20;
inline constexpr std::uint32_t kLargestHead = 64 << 10;
inline constexpr std::chrono::milliseconds kKeepAlive = std::chrono::seconds(60);
/// How long a client may take over the rest of a request that it began, or to take a piece of an answer.
inline constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(30);
/// For what a client still sends that was refused: closed on it, it might not see why.
inline constexpr std::chrono::milliseconds kFarewell = std::chrono::seconds(2);
/// For answers that are being sent when the emulator stops.
inline constexpr std::chrono::milliseconds kLastAnswers = std::chrono::seconds(1);
inline constexpr std::size_t kFirstRead = 1024;  // an idle connection has no more memory than this
inline constexpr std::size_t kFurtherRead = 16 << 10;

}  // namespace outcrop::emulator
